import { buildWithHost } from "./build-with-host.ts";

// The app over test/e2e/support/file-host.ts instead of a real host.
const [target] = process.argv.slice(2);
if (target === undefined) throw new Error("build-file-host.ts needs the file to write");
await buildWithHost(target, "file-host.ts");
