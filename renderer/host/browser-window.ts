import { browserFileAccess } from "./browser-file-access.ts";
import { createBrowserHost } from "./browser-host.ts";
import type { Host } from "./host.ts";
import { indexedDbStore } from "./indexed-db-store.ts";
import { webTabLocks } from "./tab-locks.ts";
import { webSealCrypto } from "./web-seal-crypto.ts";

/** The host of the browser edition, bound to this window. */
export function browserHost(): Host {
  let asks = false;
  window.addEventListener("beforeunload", (event) => {
    // The browser asks in its own words; ours are not shown.
    if (asks) event.preventDefault();
  });
  return createBrowserHost({
    files: browserFileAccess(),
    store: indexedDbStore(),
    locks: webTabLocks(),
    crypto: webSealCrypto(),
    now: () => new Date(),
    justPressed: () => navigator.userActivation?.isActive ?? false,
    showTitle: (title, unsaved) => {
      asks = unsaved;
      document.title = unsaved ? `●${title}` : title;
    },
  });
}
