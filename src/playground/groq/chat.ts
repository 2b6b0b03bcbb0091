import { z } from "zod";
import { GroqRefusal } from "./refusal.ts";

/** Output tokens where no cap is named, about (seen with gpt-oss). */
const DEFAULT_OUTPUT_TOKENS = 2_048;
/** Bound of the two gpt-oss models (console.groq.com/docs/models). */
const MAX_OUTPUT_TOKENS = 65_536;
/** UTF-16 units that one token is worth (guess). */
const UNITS_PER_TOKEN = 4;

const PARAMETERS = z.strictObject({
  model: z.string(),
  messages: z.array(z.strictObject({
    role: z.enum(["system", "user", "assistant"]),
    content: z.string(),
  })).min(1),
  temperature: z.number().min(0).max(2).optional(),
  top_p: z.number().optional(),
  seed: z.number().int().optional(),
  stop: z.union([z.string(), z.array(z.string()).max(4)]).nullish(),
  n: z.literal(1).optional(),
  stream: z.literal(false).optional(),
  user: z.string().optional(),
  max_completion_tokens: z.number().int().min(1).max(MAX_OUTPUT_TOKENS).optional(),
  reasoning_effort: z.enum(["none", "default", "low", "medium", "high"]).optional(),
  reasoning_format: z.enum(["hidden", "raw", "parsed"]).optional(),
  include_reasoning: z.boolean().optional(),
  response_format: z.object({
    type: z.enum(["text", "json_object", "json_schema"]),
    json_schema: z.object({
      name: z.string(),
      strict: z.boolean().optional(),
      schema: z.record(z.string(), z.unknown()),
    }).optional(),
  }).optional(),
});

/** A request for a chat completion that Groq would take. */
export type ChatRequest = z.infer<typeof PARAMETERS>;

/** The model's words, and why they end. */
export interface ChatAnswer {
  readonly content: string | null;
  readonly finishReason?: string;
}

/**
 * Reads a request as strictly as Groq does.
 * @throws GroqRefusal
 */
export function readChatRequest(body: unknown, models: readonly string[]): ChatRequest {
  const parsed = PARAMETERS.safeParse(body);
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path, code }) => `${path.join(".")} (${code})`);
    throw new GroqRefusal(400, `Invalid request: ${where.join(", ")}`, "invalid_request");
  }
  const request = parsed.data;
  if (!models.includes(request.model)) {
    throw new GroqRefusal(
      404,
      `The model \`${request.model}\` does not exist or you do not have access to it.`,
      "model_not_found",
    );
  }
  checkReasoning(request);
  checkSchema(request);
  return request;
}

function checkReasoning(request: ChatRequest): void {
  const isOss = request.model.startsWith("openai/gpt-oss");
  const { reasoning_effort: effort } = request;
  if (isOss && effort && !["low", "medium", "high"].includes(effort)) {
    throw new GroqRefusal(400, "`reasoning_effort` must be one of `low`, `medium`, or `high`");
  }
  if (request.include_reasoning !== undefined && request.reasoning_format !== undefined) {
    throw new GroqRefusal(400, "include_reasoning and reasoning_format exclude each other");
  }
}

function checkSchema({ model, response_format: format }: ChatRequest): void {
  const schema = format?.json_schema?.strict ? format.json_schema.schema : undefined;
  if (!schema) return;
  if (!model.startsWith("openai/gpt-oss")) {
    throw new GroqRefusal(400, "This model does not support strict JSON schemas");
  }
  const names = Object.keys((schema.properties ?? {}) as object);
  const required = (schema.required ?? []) as string[];
  if (schema.additionalProperties !== false || names.some((name) => !required.includes(name))) {
    throw new GroqRefusal(400, "A strict schema requires all properties and no additional ones");
  }
}

/** Returns Groq's answer around what the model says, cut where its cap ends. */
export function chatCompletion(request: ChatRequest, answer: ChatAnswer): object {
  const cap = (request.max_completion_tokens ?? DEFAULT_OUTPUT_TOKENS) * UNITS_PER_TOKEN;
  const isCut = (answer.content?.length ?? 0) > cap;
  const content = answer.content?.slice(0, cap) ?? null;
  const tokens = (units: number) => Math.ceil(units / UNITS_PER_TOKEN);
  const prompt = tokens(request.messages.reduce((sum, one) => sum + one.content.length, 0));
  const completion = tokens(content?.length ?? 0);
  return {
    id: `chatcmpl-${crypto.randomUUID()}`,
    object: "chat.completion",
    created: Math.floor(Date.now() / 1_000),
    model: request.model,
    choices: [{
      index: 0,
      message: { role: "assistant", content },
      logprobs: null,
      finish_reason: isCut ? "length" : answer.finishReason ?? "stop",
    }],
    usage: {
      prompt_tokens: prompt,
      completion_tokens: completion,
      total_tokens: prompt + completion,
      prompt_tokens_details: { cached_tokens: 0 },
    },
    x_groq: { id: `req_${crypto.randomUUID()}` },
  };
}
