import type { Logger } from "../log/log.ts";
import { createGroqClient, type GroqAccess } from "./client.ts";
import { toGroqFailure } from "./failure.ts";

export type GroqReport =
  | { readonly kind: "ok"; readonly models: readonly string[] }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable"; readonly status: number };

/** Guess: an operator waits so long for the report. */
const LIMIT_MS = 10_000;

/**
 * Asks for the list of living models, once.
 * @param stop ends the asking; the report then is `unreachable`
 */
export async function checkGroq(access: GroqAccess, stop?: AbortSignal): Promise<GroqReport> {
  try {
    const limit = AbortSignal.timeout(LIMIT_MS);
    const signal = stop ? AbortSignal.any([stop, limit]) : limit;
    const { data } = await createGroqClient(access).models.list({ signal });
    return { kind: "ok", models: data.map(({ id }) => id) };
  } catch (error) {
    const { status } = toGroqFailure(error);
    return [401, 403].includes(status) ? { kind: "refused" } : { kind: "unreachable", status };
  }
}

/** What to do where Groq refuses the key. */
export const WRONG_KEY = "GROQ_API_KEY is wrong: make one at https://console.groq.com/keys";

/** The models that a program is to use. */
export interface ModelLists {
  readonly models: readonly string[];
  readonly whisperModels: readonly string[];
}

/** Finds which models Groq has and lacks, by the variable that names them. */
export function compareModels({ models, whisperModels }: ModelLists, living: readonly string[]) {
  return Object.entries({ GROQ_MODELS: models, WHISPER_MODELS: whisperModels })
    .map(([variable, ids]) => ({
      variable,
      found: ids.filter((id) => living.includes(id)),
      missing: ids.filter((id) => !living.includes(id)),
    }));
}

/**
 * Looks at the start whether Groq has the models and takes the key, so that an operator need not
 * wait for the first message to learn of it. It says nothing where Groq cannot be asked.
 */
export async function lookAtModels(
  groq: GroqAccess & ModelLists,
  logger: Logger,
  stop: AbortSignal,
): Promise<void> {
  const log = logger.named("groq.groq_check", "lookAtModels");
  const report = await checkGroq(groq, stop);
  if (report.kind === "refused") log.error(WRONG_KEY);
  if (report.kind !== "ok") return;
  for (const { variable, missing } of compareModels(groq, report.models)) {
    if (missing.length === 0) continue;
    log.warn(`Groq does not have a model of ${variable}`, { missing: missing.join(", ") });
  }
}
