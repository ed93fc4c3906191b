/** 外字: characters somebody drew for their own computers (private use), each once, in order of appearance. */
export function ownCharacters(text: string): readonly string[] {
  return [...new Set(text.match(/\p{Co}/gu) ?? [])];
}
