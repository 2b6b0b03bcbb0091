import { createGroqClient, type GroqAccess } from "./client.ts";
import { toGroqFailure } from "./failure.ts";

export type GroqReport =
  | { readonly kind: "ok"; readonly models: readonly string[] }
  | { readonly kind: "refused" }
  | { readonly kind: "unreachable"; readonly status: number };

/** Guess: an operator waits so long for the report. */
const LIMIT_MS = 10_000;

/** Asks for the list of living models, once. */
export async function checkGroq(access: GroqAccess): Promise<GroqReport> {
  try {
    const signal = AbortSignal.timeout(LIMIT_MS);
    const { data } = await createGroqClient(access).models.list({ signal });
    return { kind: "ok", models: data.map(({ id }) => id) };
  } catch (error) {
    const { status } = toGroqFailure(error);
    return [401, 403].includes(status) ? { kind: "refused" } : { kind: "unreachable", status };
  }
}
