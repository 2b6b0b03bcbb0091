import type { Observation } from "../../../src/playground/telegram/observation.ts";
import {
  type EmbeddedTelegram,
  startTelegram,
  type TelegramOptions,
} from "../../../src/playground/telegram/server.ts";
import { createJudge, type Judge } from "../judge.ts";
import { checkFields, checkValue } from "./check_value.ts";
import { readFormFields } from "./form_fields.ts";
import { RESULTS } from "./results.ts";
import { SPECIFICATION } from "./specification.ts";

/**
 * An embedded Telegram that fails the test at its disposal if anything on the wire is not as
 * published.
 */
export interface JudgedTelegram extends EmbeddedTelegram {
  readonly judge: Judge;
}

/**
 * Starts an embedded Telegram, and judges the bot's requests, its results and its updates by the
 * Bot API's table.
 */
export function startJudgedTelegram(options: TelegramOptions = {}): JudgedTelegram {
  const telegram = startTelegram(options);
  const judge = createJudge("The Bot API");
  telegram.observe((observation) => judge.record(judgeObservation(observation)));
  const dispose = telegram[Symbol.asyncDispose];
  return Object.assign(telegram, {
    judge,
    async [Symbol.asyncDispose]() {
      await dispose();
      judge.assertNone();
    },
  });
}

/** Tells what is wrong with a request, a result or an update by the table. */
export function judgeObservation(observation: Observation): string[] {
  switch (observation.kind) {
    case "request":
      return judgeRequest(observation);
    case "update":
      return checkValue(observation.update, "Update", "update");
    case "result": {
      const { method, result } = observation;
      const type = RESULTS[method];
      // As it will be on the wire, where what is undefined is not there.
      const sent: unknown = JSON.parse(JSON.stringify(result));
      return type
        ? checkValue(sent, type, `result of ${method}`)
        : [`${method} has no type of result in results.ts`];
    }
  }
}

function judgeRequest(
  { method, encoding, fields }: Extract<Observation, { kind: "request" }>,
): string[] {
  const known = SPECIFICATION.methods.get(method);
  if (!known) return [`the method ${method} is unknown`];
  if (encoding === "json") return checkFields(fields, method, known, method);
  const { values, wrong } = readFormFields(method, fields);
  return [...wrong, ...checkFields(values, method, known, method)];
}
