/** Letters, digits, dot and hyphen stay; every other UTF-16 unit becomes _hex_, so that no two names meet. */
function idPart(name: string): string {
  return name.replace(/[^A-Za-z0-9.-]/g, (unit) => `_${unit.charCodeAt(0).toString(16)}_`);
}

/** Element id of a sheet in the preview, from its key ("b3/c1"). */
export function sheetAnchor(key: string): string {
  return `preview-sheet-${idPart(key)}`;
}

/** Element id of a question in the preview, from its tag ("b3.roles@c1"). */
export function answerAnchor(tag: string): string {
  return `preview-answer-${idPart(tag)}`;
}
