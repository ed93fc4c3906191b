import type { CustomScheme, Protocol } from "electron";
import type { Request as PageRequest } from "playwright-core";
import { type Machine, whenReadyOnly } from "./machine.ts";
import { Modelled, NotModelled } from "./not-modelled.ts";

type Handler = Parameters<Protocol["handle"]>[1];

/** What makes a scheme like https, which is how the stand-in shows it. */
const LIKE_HTTPS = { standard: true, secure: true, supportFetchAPI: true } as const;

export class ProtocolStandIn
  extends Modelled
  implements Pick<Protocol, "registerSchemesAsPrivileged" | "handle">
{
  readonly #machine: Machine;
  readonly #handlers = new Map<string, Handler>();
  /** Without ":". */
  readonly schemes = new Set<string>();

  constructor(machine: Machine) {
    super();
    this.#machine = machine;
  }

  registerSchemesAsPrivileged(schemes: CustomScheme[]): void {
    if (this.#machine.ready)
      throw new Error("protocol.registerSchemesAsPrivileged should be called before app is ready");
    for (const { scheme, privileges } of schemes) {
      if (JSON.stringify(privileges) !== JSON.stringify(LIKE_HTTPS))
        throw new NotModelled(`a scheme with the privileges ${JSON.stringify(privileges)}`);
      this.schemes.add(scheme);
    }
  }

  handle(scheme: string, handler: Handler): void {
    whenReadyOnly(this.#machine, "protocol.handle");
    if (!this.schemes.has(scheme)) throw new NotModelled(`a scheme that is not privileged: ${scheme}`);
    if (this.#handlers.has(scheme)) throw new Error("Failed to register protocol");
    this.#handlers.set(scheme, handler);
  }

  /** The answer of main's handler; undefined for a scheme of the network. */
  async answer(url: string, method: string, request: PageRequest): Promise<Response | undefined> {
    const handler = this.#handlers.get(new URL(url).protocol.replace(/:$/u, ""));
    if (!handler) return undefined;
    const body = request.postDataBuffer();
    const headers = await request.allHeaders();
    return handler(new Request(url, { method, headers, ...(body ? { body: new Uint8Array(body) } : {}) }));
  }
}
