import type { Update } from "grammy/types";
import type { Logger } from "../../log/log.ts";
import { createHandling, type Handling, writeAnswers } from "../answers/handling.ts";
import { summarize, type UpdateSummary } from "./lanes.ts";
import { malformedField } from "./update_form.ts";

/** An update that was taken on, as the inbox gives it out. */
export interface Leased {
  /** What an earlier process kept of its work. */
  readonly made: string | undefined;
  /** Times that work on it has begun, this one included. */
  readonly attempts: number;
  /** Time that it waited, in ms. */
  readonly waitMs: number;
  /** Keeps what was made of it, for whoever does the work again. */
  keep(made: string): Promise<void>;
}

/** Handles one update after the other, and knows of each what became of it so far. */
export interface Handler {
  /** Handles an update; rejects when it has to come again. */
  handle(update: Update, leased: Leased): Promise<void>;
  /** Returns what became of an update that is being handled. */
  handlingOf(update: Update): Handling;
  /** Keeps the answers that are made and have not arrived: nobody pays for them again. */
  keep(): Promise<void>;
}

/** Everything that a handler works with. */
export interface HandlerDependencies {
  readonly handleUpdate: (update: Update) => Promise<void>;
  readonly measure: (summary: UpdateSummary, handle: () => Promise<void>) => Promise<void>;
  readonly logger: Logger;
}

/** One update under way. */
interface Errand extends Pick<Leased, "keep"> {
  readonly handling: Handling;
  /** Answers that this process has put on the disk. */
  kept: number;
}

/** Makes a handler that has nothing to do. */
export function createHandler(
  { handleUpdate, measure, logger }: HandlerDependencies,
): Handler {
  const log = logger.named("bot.incoming.handler", "handle");
  const underWay = new Map<Update, Errand>();

  /** Writes the line by which an operator can follow one update; nobody's words. */
  const tell = (
    { update_id }: Update,
    { waitMs, attempts }: Leased,
    { kind, chat }: UpdateSummary,
    { source, target, model, calls, failure }: Handling,
    outcome: "done" | "given up",
    startedMs: number,
  ) =>
    log.info("Update", {
      update_id,
      ...(chat !== undefined && { chat_id: chat }),
      kind,
      outcome: failure ?? outcome,
      ...(source !== undefined && { source, target }),
      ...(calls > 0 && { model, calls }),
      attempts,
      wait_ms: Math.round(waitMs),
      duration_ms: Math.round(performance.now() - startedMs),
    });

  const keepAnswers = async (errand: Errand) => {
    const { answers } = errand.handling;
    if (errand.kept === answers.length) return;
    errand.kept = answers.length;
    await errand.keep(writeAnswers(answers));
  };

  return {
    async handle(update, leased) {
      const field = malformedField(update);
      if (field !== undefined) {
        log.warn("An update is passed over: it has not the form it should have", {
          update_id: update.update_id,
          field,
        });
        return;
      }
      const handling = createHandling(leased.made);
      const errand: Errand = { handling, kept: 0, keep: leased.keep };
      underWay.set(update, errand);
      const summary = summarize(update);
      const startedMs = performance.now();
      try {
        await measure(summary, () => handleUpdate(update));
        tell(update, leased, summary, handling, "done", startedMs);
      } catch (error) {
        tell(update, leased, summary, handling, "given up", startedMs);
        await keepAnswers(errand);
        throw error;
      } finally {
        underWay.delete(update);
      }
    },
    handlingOf: (update) => underWay.get(update)!.handling,
    async keep() {
      await Promise.all(underWay.values().map(keepAnswers));
    },
  };
}
