import type { Fault } from "../../src/playground/faults.ts";
import type { Harness } from "./harness.ts";

/** Telegram takes the message and says nothing that the program could go on with. */
export const NOTHING: Fault = { kind: "answer", status: 200, body: '{"ok":true,"result":null}' };

/** Orders a fault for the bot's next call of a method. @returns resolves when it has happened */
export function failNext(
  { telegram }: Pick<Harness, "telegram">,
  method: string,
  fault: Fault,
): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  telegram.faults.next((name) => {
    if (name === method) resolve();
    return name === method;
  }, fault);
  return promise;
}
