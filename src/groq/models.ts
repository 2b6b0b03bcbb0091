import { createAlarms } from "../log/alarms.ts";
import type { Logger } from "../log/log.ts";
import { isOverLimit } from "../time/limits.ts";
import { type Circuit, createCircuit } from "./circuit.ts";
import { GroqAway, GroqFailure } from "./failure.ts";

/**
 * A model that Groq does not have is asked again after this, in case it was only an account's
 * matter: guess.
 */
const SKIP_MS = 3_600_000;

/** A model of the list as it stands now. */
export interface ModelState {
  readonly model: string;
  /** Groq does not have it. */
  readonly isOut: boolean;
  /** It has not answered for some time, and nobody's wish is sent to it until it does. */
  readonly isAway: boolean;
}

/** Ordered list of models, of which the first living one does the work. */
export interface Models {
  /**
   * Tries the models in order; one that Groq does not have is left out for an hour, one that does
   * not answer until it does.
   * @param signal of the call; its reason tells a limit that was over from a call that was given up
   * @param notBy name of a model that is passed over
   * @throws what `call` throws, the last model's `GroqFailure` when Groq has none of them, or
   *   GroqAway
   */
  use<T>(call: (model: string) => Promise<T>, signal: AbortSignal, notBy?: string): Promise<T>;
  /** True while no model of the list answers. */
  readonly isAway: boolean;
  /** The list as it stands now. */
  states(): readonly ModelState[];
}

/** Tells whether another model of the list is there to be asked. */
export function hasOther(models: Models, model: string): boolean {
  return models.states().some((one) => one.model !== model && !one.isOut && !one.isAway);
}

export interface ModelsOptions {
  /** Name of the variable that the operator sets to other models. */
  readonly variable: "GROQ_MODELS" | "WHISPER_MODELS";
  readonly logger: Logger;
  /** Asks a model for as little as possible; rejects as `call` does. */
  readonly probe: (model: string, signal: AbortSignal) => Promise<unknown>;
  /** Ends the asking of models that are away. */
  readonly signal: AbortSignal;
  /** Told when a model answers again after none did. */
  readonly onBack?: () => void;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/**
 * Makes a list of models.
 * @param ids in the order of preference; not empty
 */
export function createModels(
  ids: readonly string[],
  { variable, logger, probe, signal, onBack, now = Date.now }: ModelsOptions,
): Models {
  const log = logger.named("groq.models", "use");
  const outUntilMs = new Map<string, number>();
  const alarms = createAlarms();

  const isOut = (model: string) => (outUntilMs.get(model) ?? 0) > now();
  const circuitOf = (model: string): Circuit => circuits.get(model)!;
  const isOpen = (model: string) => circuitOf(model).isOpen;
  /** With all of them out there is nothing better than asking again. */
  const living = () => {
    const found = ids.filter((model) => !isOut(model));
    return found.length > 0 ? found : ids;
  };
  const isAway = () => living().every(isOpen);

  const watch = (model: string) =>
    createCircuit({
      signal,
      probe: (end) => probe(model, end).then(() => true, isAnswer),
      onOpen: (failures) =>
        alarms.raise(
          log,
          `away ${model}`,
          "Groq does not answer: people are told at once until it does",
          { model, failures },
        ),
      onClose(openMs) {
        log.info("Groq answers again", { model, after_s: Math.round(openMs / 1_000) });
        // Only now one of them is closed: before, all were open.
        if (living().filter((one) => !isOpen(one)).length === 1) onBack?.();
      },
    });
  const circuits = new Map(ids.map((model) => [model, watch(model)]));

  const markOut = (model: string) => {
    const known = outUntilMs.has(model);
    outUntilMs.set(model, now() + SKIP_MS);
    if (known) return;
    log.error(`Groq does not have this model; set ${variable} to living ones`, { model });
  };
  const markFailed = (model: string, startedMs: number, wasTimeout: boolean) => {
    const othersAreAway = ids.some((other) => other !== model && isOpen(other));
    const sinceMs = wasTimeout ? startedMs : performance.now();
    circuitOf(model).failed(sinceMs, othersAreAway);
  };

  return {
    get isAway() {
      return isAway();
    },
    states: () => ids.map((model) => ({ model, isOut: isOut(model), isAway: isOpen(model) })),
    async use(call, callSignal, notBy) {
      let failure: unknown = new GroqAway();
      for (const model of living()) {
        if (model === notBy) continue;
        if (isOpen(model) && !(isAway() && circuitOf(model).mayTry())) continue;
        const startedMs = performance.now();
        try {
          const result = await call(model);
          outUntilMs.delete(model);
          circuitOf(model).answered();
          return result;
        } catch (error) {
          const wasTimeout = isOverLimit(callSignal);
          if (callSignal.aborted && !wasTimeout) throw error;
          if (wasTimeout || !isAnswer(error)) markFailed(model, startedMs, wasTimeout);
          else circuitOf(model).answered();
          if (!(error instanceof GroqFailure && error.isModelUnknown)) throw error;
          markOut(model);
          failure = error;
        }
      }
      throw failure;
    },
  };
}

/** Tells an error that Groq answered from one that says that it cannot. */
function isAnswer(error: unknown): boolean {
  return !(error instanceof GroqFailure && error.isTransient);
}
