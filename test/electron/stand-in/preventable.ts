import { modelled } from "./not-modelled.ts";

/** An event that a listener may prevent. */
export interface Preventable {
  preventDefault(): void;
  readonly defaultPrevented: boolean;
}

/** Electron's event object, with what else it tells. */
export function preventable<T extends object>(name: string, details: T): Preventable & T {
  let prevented = false;
  const event: Preventable = {
    preventDefault: () => {
      prevented = true;
    },
    get defaultPrevented() {
      return prevented;
    },
  };
  const own = Object.getOwnPropertyDescriptors(event);
  return modelled(`event ${name}`, Object.defineProperties({ ...details }, own) as Preventable & T);
}
