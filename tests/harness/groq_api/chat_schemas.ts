import type Groq from "groq-sdk";
import { z } from "zod";
import { agrees } from "./agrees.ts";

type Params = Parameters<Groq["chat"]["completions"]["create"]>[0];
type Format = NonNullable<Params["response_format"]>;

const NOT_SUPPORTED = "Groq answers 400 (console.groq.com/docs/openai)";
const DEPRECATED = "replaced by another field";
const NOT_NEEDED = "no text to translate needs it; add it with what needs it";

const ResponseFormat = z.discriminatedUnion("type", [
  agrees<Extract<Format, { type: "text" }>>()(z.strictObject({ type: z.literal("text") }), {}),
  agrees<Extract<Format, { type: "json_object" }>>()(
    z.strictObject({ type: z.literal("json_object") }),
    {},
  ),
  z.strictObject({
    type: z.literal("json_schema"),
    json_schema: agrees<Extract<Format, { type: "json_schema" }>["json_schema"]>()(
      z.strictObject({
        name: z.string().regex(/^[\w-]{1,64}$/),
        description: z.string().exactOptional(),
        schema: z.record(z.string(), z.unknown()).exactOptional(),
        strict: z.boolean().nullable().exactOptional(),
      }),
      {},
    ),
  }),
]);

const ContentPart = z.discriminatedUnion("type", [
  agrees<Groq.Chat.ChatCompletionContentPartText>()(
    z.strictObject({ type: z.literal("text"), text: z.string() }),
    {},
  ),
  agrees<Groq.Chat.ChatCompletionContentPartImage>()(
    z.strictObject({
      type: z.literal("image_url"),
      image_url: z.strictObject({
        url: z.string(),
        detail: z.enum(["auto", "low", "high"]).exactOptional(),
      }),
    }),
    {},
  ),
]);

const ChatMessage = z.discriminatedUnion("role", [
  agrees<Groq.Chat.ChatCompletionSystemMessageParam>()(
    z.strictObject({ role: z.literal("system"), content: z.string() }),
    { name: NOT_NEEDED },
  ),
  agrees<Groq.Chat.ChatCompletionUserMessageParam>()(
    z.strictObject({
      role: z.literal("user"),
      content: z.union([z.string(), z.array(ContentPart).min(1)]),
    }),
    { name: NOT_NEEDED },
  ),
  agrees<Groq.Chat.ChatCompletionAssistantMessageParam>()(
    z.strictObject({ role: z.literal("assistant"), content: z.string() }),
    {
      function_call: DEPRECATED,
      name: NOT_NEEDED,
      reasoning: NOT_NEEDED,
      tool_calls: NOT_NEEDED,
    },
  ),
]);

/** A request for a chat completion (console.groq.com/docs/api-reference). */
export const ChatRequest = agrees<Params>()(
  z.strictObject({
    model: z.string().min(1),
    messages: z.array(ChatMessage).min(1),
    temperature: z.number().min(0).max(2).nullable().exactOptional(),
    top_p: z.number().min(0).max(1).nullable().exactOptional(),
    seed: z.int().nullable().exactOptional(),
    stop: z.union([z.string(), z.array(z.string()).max(4)]).nullable().exactOptional(),
    n: z.literal(1).nullable().exactOptional(),
    stream: z.literal(false).nullable().exactOptional(),
    user: z.string().nullable().exactOptional(),
    max_completion_tokens: z.int().min(1).nullable().exactOptional(),
    reasoning_effort: z.enum(["none", "default", "low", "medium", "high"]).nullable()
      .exactOptional(),
    reasoning_format: z.enum(["hidden", "raw", "parsed"]).nullable().exactOptional(),
    include_reasoning: z.boolean().nullable().exactOptional(),
    response_format: ResponseFormat.nullable().exactOptional(),
    service_tier: z.enum(["auto", "on_demand", "flex", "performance"]).nullable().exactOptional(),
  }),
  {
    frequency_penalty: NOT_SUPPORTED,
    logit_bias: NOT_SUPPORTED,
    logprobs: NOT_SUPPORTED,
    metadata: NOT_SUPPORTED,
    presence_penalty: NOT_SUPPORTED,
    store: NOT_SUPPORTED,
    top_logprobs: NOT_SUPPORTED,
    exclude_domains: DEPRECATED,
    function_call: DEPRECATED,
    functions: DEPRECATED,
    include_domains: DEPRECATED,
    max_tokens: DEPRECATED,
    citation_options: NOT_NEEDED,
    compound_custom: NOT_NEEDED,
    disable_tool_validation: NOT_NEEDED,
    documents: NOT_NEEDED,
    parallel_tool_calls: NOT_NEEDED,
    search_settings: NOT_NEEDED,
    tool_choice: NOT_NEEDED,
    tools: NOT_NEEDED,
  },
);

const Usage = agrees<NonNullable<Groq.Chat.ChatCompletion["usage"]>>()(
  z.strictObject({
    prompt_tokens: z.int().min(0),
    completion_tokens: z.int().min(0),
    total_tokens: z.int().min(0),
    queue_time: z.number().exactOptional(),
    prompt_time: z.number().exactOptional(),
    completion_time: z.number().exactOptional(),
    total_time: z.number().exactOptional(),
    prompt_tokens_details: z.strictObject({ cached_tokens: z.int().min(0) }).nullable()
      .exactOptional(),
    completion_tokens_details: z.strictObject({ reasoning_tokens: z.int().min(0) }).nullable()
      .exactOptional(),
  }),
  {},
);

type PublishedChoice = Groq.Chat.ChatCompletion["choices"][number];
/**
 * Groq's types lack the reason that other servers of the same protocol give for a refusal (OpenAI's
 * reference).
 */
type Choice = Omit<PublishedChoice, "finish_reason"> & {
  finish_reason: PublishedChoice["finish_reason"] | "content_filter";
};

/** A chat completion (console.groq.com/docs/api-reference). */
export const ChatAnswer = agrees<
  Omit<Groq.Chat.ChatCompletion, "choices"> & { choices: Choice[] }
>()(
  z.strictObject({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.int(),
    model: z.string(),
    choices: z.array(
      agrees<Choice>()(
        z.strictObject({
          index: z.int().min(0),
          finish_reason: z.enum([
            "stop",
            "length",
            "tool_calls",
            "function_call",
            "content_filter",
          ]),
          logprobs: z.null(),
          message: agrees<PublishedChoice["message"]>()(
            z.strictObject({
              role: z.literal("assistant"),
              content: z.string().nullable(),
              reasoning: z.string().nullable().exactOptional(),
            }),
            {
              annotations: NOT_NEEDED,
              executed_tools: NOT_NEEDED,
              function_call: DEPRECATED,
              tool_calls: NOT_NEEDED,
            },
          ),
        }),
        {},
      ),
    ),
    usage: Usage.exactOptional(),
    system_fingerprint: z.string().exactOptional(),
    service_tier: z.enum(["auto", "on_demand", "flex", "performance"]).nullable().exactOptional(),
    x_groq: z.strictObject({ id: z.string(), seed: z.number().nullable().exactOptional() })
      .exactOptional(),
  }),
  { mcp_list_tools: NOT_NEEDED, usage_breakdown: NOT_NEEDED },
);
