const FEWEST = 8;
const MOST = 200;

/**
 * A password as it goes into the key: NFKC, then UTF-8. Japanese input methods type the same password full-width or
 * half-width, composed or not, depending on the PC and the mode it is in; all of these must open the file
 * (NIST SP 800-63B §5.1.1.2 asks for NFKC or NFKD).
 */
export function passwordBytes(password: string): Uint8Array {
  return new TextEncoder().encode(password.normalize("NFKC"));
}

/**
 * Why a new password will not do, as a Japanese sentence; undefined when it will. Only length counts: rules on kinds
 * of characters make passwords worse (NIST SP 800-63B §5.1.1.2).
 */
export function passwordTrouble(password: string): string | undefined {
  const normal = password.normalize("NFKC");
  const length = [...normal].length;
  if (length === 0) return "パスワードを入力してください。";
  if (normal.trim() === "") return "空白だけのパスワードは使えません。ほかの文字も入れてください。";
  if (length < FEWEST)
    return `パスワードは${FEWEST}文字以上にしてください（今は${length}文字）。短い文にすると、長くても覚えやすくなります。`;
  if (length > MOST) return `パスワードは${MOST}文字までにしてください（今は${length}文字）。`;
  return undefined;
}
