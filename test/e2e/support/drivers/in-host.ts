import { afterAll, afterEach, beforeAll, describe, expect } from "vitest";
import type { AppDriver, HostUnderTest, Starter, StartOptions } from "./app-driver.ts";

export type StartApp = (options?: StartOptions) => Promise<AppDriver>;

/** Tests of the app in a host. Every test also fails on any problem its windows had. */
export function inHost(name: string, host: HostUnderTest, tests: (start: StartApp) => void): void {
  const titled = `${name}, in ${host.name}`;
  if (host.skipped !== undefined) {
    describe.skip(`${titled} (skipped: ${host.skipped})`, () => tests(notStarted));
    return;
  }
  describe(titled, () => {
    let starter: Starter;
    const started: AppDriver[] = [];
    beforeAll(async () => {
      starter = await host.prepare();
    });
    afterAll(() => starter?.end());
    afterEach(async () => {
      const ended = started.splice(0);
      await Promise.all(ended.map((app) => app.end()));
      expect(ended.flatMap(({ problems }) => problems)).toEqual([]);
    });
    tests(async (options) => {
      const app = await starter.start(options);
      started.push(app);
      return app;
    });
  });
}

function notStarted(): Promise<AppDriver> {
  return Promise.reject(new Error("This host is not there"));
}
