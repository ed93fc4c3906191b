import type { Answer, RequestName, Requests } from "./bridge.ts";
import { type ArgumentsOf, readArguments } from "./read-arguments.ts";

/** What the main process does for each request. */
export type Handlers = {
  readonly [Name in RequestName]: (
    ...args: ArgumentsOf<Name>
  ) => ReturnType<Requests[Name]> | Promise<ReturnType<Requests[Name]>>;
};

const FAILED =
  "処理できませんでした。もう一度試すか、アプリを起動し直してください。編集内容は、このPCに控えてあります。";

/**
 * Answers a request whose sender and arguments may be anything. Never rejects: a refusal is a value of its own, so
 * that it cannot be taken for an empty answer.
 */
export async function answerRequest<Name extends RequestName>(
  handlers: Handlers,
  name: Name,
  fromOwnFrame: boolean,
  sent: readonly unknown[],
): Promise<Answer<ReturnType<Requests[Name]>>> {
  if (!fromOwnFrame) return { ok: false, refusal: { kind: "sender" } };
  const read = readArguments(name, sent);
  if (!read.ok) return { ok: false, refusal: { kind: "arguments", detail: read.detail } };
  try {
    return { ok: true, value: await handlers[name](...read.args) };
  } catch (error) {
    console.error(`${name}: ${error instanceof Error ? error.name : typeof error}`);
    return { ok: false, refusal: { kind: "failed", reason: FAILED } };
  }
}
