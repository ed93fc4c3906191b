import { extname, isAbsolute, join, relative, sep } from "node:path";

/** The app's own address. A scheme of its own has no server behind it and no other pages. */
export const SCHEME = "app";
export const APP_HOST = "co-lead";
export const APP_ORIGIN = `${SCHEME}://${APP_HOST}`;
export const START_URL = `${APP_ORIGIN}/index.html`;

/** Of what the renderer is made. Anything else in the folder has no business on a page. */
const MIME: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".gz": "application/octet-stream",
};

/**
 * Opened only for the app's own files. Images from memory are the drawings of the preview; nothing inline, no eval,
 * and no address other than the app's to connect to.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

const HEADERS: Readonly<Record<string, string>> = {
  "Content-Security-Policy": POLICY,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cache-Control": "no-cache",
};

export type Found =
  | { readonly status: 200; readonly path: string; readonly headers: Readonly<Record<string, string>> }
  | { readonly status: 403 | 404 | 405; readonly headers: Readonly<Record<string, string>> };

function refused(status: 403 | 404 | 405): Found {
  return { status, headers: { ...HEADERS, "Content-Type": "text/plain; charset=utf-8" } };
}

function decodedPath(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
}

/** Whether a path lies in a folder: a sibling whose name only begins alike does not. */
function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/**
 * The file a request means. `files`: the names of all files of the renderer relative to `root`, with "/"; only these
 * exact names are served, so that no way of writing a path leads anywhere else.
 */
export function findFile(root: string, files: ReadonlySet<string>, method: string, address: string): Found {
  if (method !== "GET" && method !== "HEAD") return refused(405);
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return refused(403);
  }
  if (url.protocol !== `${SCHEME}:` || url.host !== APP_HOST || url.username || url.password)
    return refused(403);
  const pathname = decodedPath(url.pathname);
  if (pathname === undefined) return refused(403);
  // Relative to the root: join("/bundle", "/x") stays inside, where resolve("/bundle", "/x") does not.
  const name = pathname.replace(/^\//u, "");
  const path = join(root, name);
  if (name.includes("\0") || name.includes("\\") || isAbsolute(name) || !isInside(root, path))
    return refused(403);
  const type = MIME[extname(name)];
  if (!files.has(name) || type === undefined) return refused(404);
  return { status: 200, path, headers: { ...HEADERS, "Content-Type": type } };
}
