/**
 * Chromium alone does not know Electron's own schemes. A page of app://host/ is shown under an https address instead, a
 * secure origin as Electron makes of the privileged scheme; ".invalid" (RFC 2606) exists on no network, and every request
 * for it is answered by the stand-in. Main and preload's side of the stand-in speaks of app:// only; a page that looks
 * at its own `location` sees https.
 */
const ENDING = "-scheme.invalid";

/** "app://co-lead/index.html" → "https://co-lead.app-scheme.invalid/index.html"; other addresses as they are. */
export function toChromium(address: string, schemes: ReadonlySet<string>): string {
  const [, scheme, rest] = /^([a-z][a-z0-9+.-]*):\/\/(.*)$/su.exec(address) ?? [];
  if (scheme === undefined || rest === undefined || !schemes.has(scheme)) return address;
  return `https://${rest.replace(/^[^/?#]*/u, (host) => `${host}.${scheme}${ENDING}`)}`;
}

/** The other way, also for blobs and for whatever else holds such an address. */
export function fromChromium(address: string): string {
  return address.replace(
    /^(blob:)?https:\/\/([^/?#]*)\.([a-z0-9+-]+)-scheme\.invalid(?=[/?#]|$)/u,
    (_, blob: string | undefined, host: string, scheme: string) => `${blob ?? ""}${scheme}://${host}`,
  );
}
