import { createFaults, type Faults } from "../faults.ts";
import { waitFor } from "../wait_for.ts";
import { type ChatAnswer, chatCompletion, type ChatRequest, readChatRequest } from "./chat.ts";
import { answerAsDemo } from "./demo_translator.ts";
import type { GroqObservation } from "./observation.ts";
import { errorBody, GroqRefusal } from "./refusal.ts";
import { hearAsDemo, type Heard, readUpload, type Upload } from "./transcription.ts";

/** One request, as the ledger has it. */
export interface GroqRequest {
  readonly path: string;
  readonly model: string | undefined;
  readonly body: unknown;
  readonly atMs: number;
  /** Set when it was answered. */
  status?: number;
  /** The client went away before there was an answer. */
  aborted: boolean;
}

/** Plays the model. */
export type Answerer = (chat: ChatRequest) => ChatAnswer | Promise<ChatAnswer>;

/** A small, strict Groq on loopback. */
export interface EmbeddedGroq extends AsyncDisposable {
  /** The SDK's `baseURL`. */
  readonly url: string;
  readonly apiKey: string;
  /** Everything that was asked for, but for the list of models, which costs nothing. */
  readonly requests: readonly GroqRequest[];
  /** Orders by the last part of the path: "completions", "transcriptions", "models". */
  readonly faults: Faults;
  /** The model: says what stands in a chat completion. */
  answer: Answerer;
  /** The ear: says what stands in a transcription. */
  hear: (upload: Upload) => Heard | Promise<Heard>;
  /** Requests of these being answered now. */
  readonly open: number;
  /** Resolves when at least so many requests are open. */
  busy(count: number): Promise<void>;
  /** Resolves when no request is open. */
  idle(): Promise<void>;
  /**
   * Tells every request, and every answer that is not ordered as a fault.
   * @returns how to stop listening
   */
  observe(listener: (observation: GroqObservation) => void): () => void;
}

/** Another list of models, or another model. */
export interface GroqOptions {
  readonly models?: readonly string[];
  readonly answer?: Answerer;
}

const API_KEY = `gsk_${"embeddedgroq".repeat(5).slice(0, 52)}`;
const LIVING_MODELS = [
  "openai/gpt-oss-120b",
  "openai/gpt-oss-20b",
  "qwen/qwen3.6-27b",
  "whisper-large-v3",
  "whisper-large-v3-turbo",
];
const RATE_HEADERS = {
  "content-type": "application/json",
  "x-ratelimit-limit-requests": "1000",
  "x-ratelimit-remaining-requests": "999",
  "x-ratelimit-reset-requests": "1m26.4s",
  "x-ratelimit-limit-tokens": "8000",
  "x-ratelimit-remaining-tokens": "7500",
  "x-ratelimit-reset-tokens": "3.75s",
};

/** Starts a Groq that plays the model of the demo until told otherwise. */
export function startGroq(options: GroqOptions = {}): EmbeddedGroq {
  const { models = LIVING_MODELS } = options;
  const faults = createFaults();
  const requests: GroqRequest[] = [];
  const waiters = new Set<() => void>();
  const observers = new Set<(observation: GroqObservation) => void>();
  let open = 0;

  const tell = (observation: GroqObservation) => {
    for (const observer of [...observers]) observer(observation);
  };
  const changeOpen = (by: number) => {
    open += by;
    for (const resolve of waiters) resolve();
  };
  const untilOpen = async (isReached: () => boolean) => {
    while (!isReached()) {
      await waitFor<void>((resolve) => {
        const leave = () => resolve();
        waiters.add(leave);
        return () => waiters.delete(leave);
      }, `requests at Groq, of which ${open} are open`);
    }
  };

  const respond = async (path: string, body: unknown): Promise<Response> => {
    try {
      const result = await answerTo(path, body);
      tell({ kind: "answer", path, body: result });
      return new Response(JSON.stringify(result), { headers: RATE_HEADERS });
    } catch (error) {
      if (!(error instanceof GroqRefusal)) throw error;
      const refused = errorBody(error.message, error.code);
      tell({ kind: "error", path, body: JSON.parse(refused) });
      return new Response(refused, {
        status: error.status,
        headers: { "content-type": "application/json" },
      });
    }
  };

  const answerTo = async (path: string, body: unknown): Promise<object> => {
    if (path === "/openai/v1/models") {
      return { object: "list", data: models.map(describeModel) };
    }
    if (path === "/openai/v1/audio/transcriptions" && body instanceof FormData) {
      const heard = await groq.hear(await readUpload(body, models));
      return { task: "transcribe", ...heard, x_groq: { id: `req_${crypto.randomUUID()}` } };
    }
    if (path !== "/openai/v1/chat/completions") {
      throw new GroqRefusal(404, `Unknown request URL: ${path}`, "unknown_url");
    }
    const request = readChatRequest(body, models);
    return chatCompletion(request, await groq.answer(request));
  };

  const answerRequest = async (request: Request): Promise<Response> => {
    const path = new URL(request.url).pathname;
    if (request.headers.get("authorization") !== `Bearer ${API_KEY}`) {
      return new Response(errorBody("Invalid API Key", "invalid_api_key"), { status: 401 });
    }
    const isUpload = request.headers.get("content-type")?.startsWith("multipart/") ?? false;
    const body = request.method !== "POST"
      ? undefined
      : isUpload
      ? await request.formData()
      : await request.json();
    const entry: GroqRequest = {
      path,
      body,
      model: body instanceof FormData ? String(body.get("model")) : body?.model,
      atMs: Date.now(),
      aborted: false,
    };
    if (isWork(request)) requests.push(entry);
    tell({ kind: "request", path, body });
    request.signal.addEventListener("abort", () => {
      entry.aborted ||= entry.status === undefined;
    }, { once: true });
    const response = await faults.apply(
      path.split("/").at(-1) ?? "",
      request,
      () => respond(path, body),
    );
    if (!entry.aborted) entry.status = response.status;
    return response;
  };

  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, async (request) => {
    const by = isWork(request) ? 1 : 0;
    changeOpen(by);
    try {
      return await answerRequest(request);
    } finally {
      changeOpen(-by);
    }
  });

  const groq: EmbeddedGroq = {
    url: `http://127.0.0.1:${server.addr.port}`,
    apiKey: API_KEY,
    requests,
    faults,
    answer: options.answer ?? answerAsDemo,
    hear: hearAsDemo,
    get open() {
      return open;
    },
    busy: (count) => untilOpen(() => open >= count),
    idle: () => untilOpen(() => open === 0),
    observe(listener) {
      observers.add(listener);
      return () => void observers.delete(listener);
    },
    async [Symbol.asyncDispose]() {
      faults.release();
      await server.shutdown();
    },
  };
  return groq;
}

/** Tells what costs something from the question which models there are. */
function isWork({ method }: Request): boolean {
  return method === "POST";
}

/**
 * Describes a model as the list has it (console.groq.com/docs/models); the date is any, and the
 * same every time.
 */
function describeModel(id: string): object {
  const owned_by = id.includes("/") ? id.split("/")[0] : "OpenAI";
  return { id, object: "model", created: 1_750_000_000, owned_by, active: true };
}
