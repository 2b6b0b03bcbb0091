import type { Logger } from "../log/log.ts";
import { GroqFailure } from "./failure.ts";

/**
 * A model that Groq does not have is asked again after this, in case it was only an account's
 * matter: guess.
 */
const SKIP_MS = 3_600_000;

/** Ordered list of models, of which the first living one does the work. */
export interface Models {
  /**
   * Tries the models in order; one that Groq does not have is left out for an hour.
   * @throws what `call` throws, or the last model's `GroqFailure` when Groq has none of them
   */
  use<T>(call: (model: string) => Promise<T>): Promise<T>;
  /** The list as it stands now. */
  states(): readonly { readonly model: string; readonly isOut: boolean }[];
}

export interface ModelsOptions {
  /** Name of the variable that the operator sets to other models. */
  readonly variable: "GROQ_MODELS" | "WHISPER_MODELS";
  readonly logger: Logger;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/**
 * Makes a list of models.
 * @param ids in the order of preference; not empty
 */
export function createModels(
  ids: readonly string[],
  { variable, logger, now = Date.now }: ModelsOptions,
): Models {
  const log = logger.named("groq.models", "use");
  const outUntilMs = new Map<string, number>();

  const markOut = (model: string) => {
    const known = outUntilMs.has(model);
    outUntilMs.set(model, now() + SKIP_MS);
    if (known) return;
    log.error(`Groq does not have this model; set ${variable} to living ones`, { model });
  };

  return {
    states: () => ids.map((model) => ({ model, isOut: (outUntilMs.get(model) ?? 0) > now() })),
    async use(call) {
      const living = ids.filter((id) => (outUntilMs.get(id) ?? 0) <= now());
      let failure: unknown;
      // With all of them out there is nothing better than asking again.
      for (const model of living.length > 0 ? living : ids) {
        try {
          const result = await call(model);
          outUntilMs.delete(model);
          return result;
        } catch (error) {
          if (!(error instanceof GroqFailure && error.isModelUnknown)) throw error;
          markOut(model);
          failure = error;
        }
      }
      throw failure;
    },
  };
}
