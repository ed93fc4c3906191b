import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

const LOOPBACK = "127.0.0.1";

const HEADERS = {
  "Content-Type": "text/html; charset=utf-8",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Cache-Control": "no-store",
  "Cross-Origin-Resource-Policy": "same-origin",
  // The page's own policy is in the page; this one cannot be said there.
  "Content-Security-Policy": "frame-ancestors 'none'",
};

export interface ServedEdition {
  /** The only address that is answered. */
  readonly url: string;
  close(): Promise<void>;
}

function same(a: string, b: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}

/** What a request gets: 200, or why not. */
function statusOf({ headers, method, url }: IncomingMessage, host: string, path: string): 200 | 403 | 404 {
  // Another name that leads to this computer (DNS rebinding) would give a foreign page our origin.
  if (headers.host !== host) return 403;
  if (method !== "GET" && method !== "HEAD") return 403;
  return same(url ?? "", path) ? 200 : 404;
}

/**
 * Serves one HTML page to this computer only, on a port the system chooses, under a path nobody else on the computer
 * can guess.
 */
export async function serveBrowserEdition(html: Uint8Array): Promise<ServedEdition> {
  const path = `/${randomBytes(16).toString("hex")}/`;
  let host = "";
  const server = createServer((request, response) => {
    const status = statusOf(request, host, path);
    if (status !== 200) {
      response.writeHead(status, { "Content-Type": "text/plain", "X-Content-Type-Options": "nosniff" }).end();
      return;
    }
    response.writeHead(200, { ...HEADERS, "Content-Length": html.byteLength });
    response.end(request.method === "HEAD" ? undefined : html);
  });
  server.listen(0, LOOPBACK);
  await once(server, "listening");
  host = `${LOOPBACK}:${(server.address() as AddressInfo).port}`;
  return {
    url: `http://${host}${path}`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
}
