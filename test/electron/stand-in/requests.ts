import type { Request as PageRequest, Route } from "playwright-core";
import { fromChromium } from "./addresses.ts";
import type { Machine } from "./machine.ts";
import type { ProtocolStandIn } from "./protocol.ts";
import type { SessionStandIn } from "./session.ts";
import type { WebContentsStandIn } from "./web-contents.ts";

/** What decides about a request. */
export interface RequestParts {
  readonly machine: Machine;
  readonly session: SessionStandIn;
  readonly protocol: ProtocolStandIn;
  /** Undefined for a page that a page has opened: by a link with a target, as window.open gives none. */
  readonly contentsOf: (request: PageRequest) => WebContentsStandIn | undefined;
  /** Asks main about such a page; it is closed as soon as it is there. */
  readonly askToOpen: (url: string) => void;
}

const RESOURCE_TYPES: Readonly<Record<string, Electron.OnBeforeRequestListenerDetails["resourceType"]>> = {
  document: "mainFrame",
  stylesheet: "stylesheet",
  script: "script",
  image: "image",
  font: "font",
  fetch: "xhr",
  xhr: "xhr",
  ping: "ping",
  media: "media",
  websocket: "webSocket",
};

/** Whether the frame that a navigation is for is the page's own. */
function isMainFrame(request: PageRequest): boolean {
  return request.frame().parentFrame() === null;
}

async function decide(route: Route, parts: RequestParts): Promise<void> {
  const { machine, session, protocol } = parts;
  const request = route.request();
  const contents = parts.contentsOf(request);
  if (!contents) {
    parts.askToOpen(fromChromium(request.url()));
    return route.abort("blockedbyclient");
  }
  if (request.isNavigationRequest() && !contents.allowsNavigation(request.url(), isMainFrame(request)))
    return route.abort("aborted");
  const url = fromChromium(request.url());
  const method = request.method();
  const resourceType = RESOURCE_TYPES[request.resourceType()] ?? "other";
  if (!(await session.lets({ url, method, resourceType }))) return route.abort("blockedbyclient");
  const response = await protocol.answer(url, method, request);
  if (!response) {
    machine.problems.push(`let through to the network: ${url}`);
    return route.abort("blockedbyclient");
  }
  await route.fulfill({
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  });
}

/** Lets main decide about every request of every page; what it lets through to the network is a problem and ends here. */
export async function routeRequests(parts: RequestParts): Promise<void> {
  await parts.machine.context.route("**/*", async (route) => {
    try {
      await decide(route, parts);
    } catch (error) {
      // A page that is closed takes its requests with it.
      if (/closed|Route is already handled/u.test(String(error))) return;
      parts.machine.problems.push(`request: ${String(error)}`);
      await route.abort("failed").catch(() => undefined);
    }
  });
}
