import type { OnBeforeRequestListenerDetails, Session, WebRequest } from "electron";
import { Emitter } from "./emitter.ts";
import { modelled, NotModelled } from "./not-modelled.ts";

type BeforeRequest = NonNullable<Parameters<WebRequest["onBeforeRequest"]>[0]>;
type PermissionHandler = Parameters<Session["setPermissionRequestHandler"]>[0];
type Permission = Parameters<NonNullable<PermissionHandler>>[1];

/** What is said of a request. */
export type Asked = Pick<OnBeforeRequestListenerDetails, "url" | "method" | "resourceType">;

type Restricted =
  | "setPermissionRequestHandler"
  | "setPermissionCheckHandler"
  | "setDevicePermissionHandler"
  | "setDisplayMediaRequestHandler"
  | "setSpellCheckerEnabled"
  | "setProxy";

/**
 * The default session. Its handlers for permissions are asked by tests only: a page's own requests for permissions go to
 * Chromium, which denies them without a window.
 */
export class SessionStandIn extends Emitter implements Pick<Session, Restricted> {
  #beforeRequest: BeforeRequest | undefined;
  #permission: PermissionHandler = null;
  #check: Parameters<Session["setPermissionCheckHandler"]>[0] = null;
  #device: Parameters<Session["setDevicePermissionHandler"]>[0] = null;
  spellChecker = true;
  proxy: Electron.ProxyConfig | undefined;

  readonly webRequest = modelled("webRequest", {
    onBeforeRequest: (...args: readonly unknown[]) => {
      const [listener] = args;
      if (args.length !== 1 || typeof listener !== "function")
        throw new NotModelled("webRequest.onBeforeRequest with a filter");
      this.#beforeRequest = listener as BeforeRequest;
    },
  } satisfies Pick<WebRequest, "onBeforeRequest">);

  setPermissionRequestHandler(handler: PermissionHandler): void {
    this.#permission = handler;
  }

  setPermissionCheckHandler(handler: Parameters<Session["setPermissionCheckHandler"]>[0]): void {
    this.#check = handler;
  }

  setDevicePermissionHandler(handler: Parameters<Session["setDevicePermissionHandler"]>[0]): void {
    this.#device = handler;
  }

  setDisplayMediaRequestHandler(handler: Parameters<Session["setDisplayMediaRequestHandler"]>[0]): void {
    if (handler !== null) throw new NotModelled("a handler for display media");
  }

  setSpellCheckerEnabled(enable: boolean): void {
    this.spellChecker = enable;
  }

  async setProxy(config: Electron.ProxyConfig): Promise<void> {
    this.proxy = config;
  }

  /** Whether main lets a request be made. */
  async lets(asked: Asked): Promise<boolean> {
    const listener = this.#beforeRequest;
    if (!listener) return true;
    const details = modelled("details of a request", { ...asked }) as OnBeforeRequestListenerDetails;
    const { cancel, redirectURL } = await new Promise<Electron.CallbackResponse>((resolve) => {
      listener(details, resolve);
    });
    if (redirectURL !== undefined) throw new NotModelled("a redirected request");
    return cancel !== true;
  }

  /** Whether main grants a permission, asked in each of the three ways there are. */
  async grants(permission: Permission): Promise<boolean> {
    const granted = await new Promise<boolean>((resolve) => {
      if (!this.#permission) return resolve(true);
      this.#permission(null as never, permission, resolve, null as never);
    });
    const checked = this.#check?.(null, permission as never, "app://co-lead", null as never) ?? true;
    return granted || checked || (this.#device?.(null as never) ?? true);
  }
}
