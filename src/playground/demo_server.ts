import { z } from "zod";
import type { Message, MessageEntity } from "grammy/types";
import { DemoRefusal } from "./demo_refusal.ts";
import { receiveFile, sendFile } from "./demo_files.ts";
import { keepEntities } from "./telegram/checks/entities.ts";
import { findEntities } from "./telegram/found_entities.ts";
import { demoEvents } from "./demo_events.ts";
import type { DemoServices } from "./demo_services.ts";
import { groqError, groqRateLimit } from "./groq/refusal.ts";
import type { EmbeddedGroq } from "./groq/server.ts";
import { PAGE_FILES } from "./page_files.ts";

/** The server of the chat page. */
export interface DemoServer {
  /** The address of the page. */
  readonly url: string;
  close(): Promise<void>;
}

/** Guess: far more than a message of 4,096 units with entities. */
const MAX_BODY_BYTES = 1_048_576;
/**
 * Longer than the first attempts of the policy wait for a slow answer, shorter than a translation
 * may take.
 */
const SLOW_MS = 8_000;
/** The first call and its three retries. */
const CALLS_OF_ONE_TRANSLATION = 4;

/** Nothing is found in these. */
const LITERAL: readonly string[] = ["code", "pre", "text_link"];

const PAGE_HEADERS = {
  "content-security-policy": "default-src 'self'; media-src 'self' blob:; frame-ancestors 'none'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cache-control": "no-store",
};

const user = z.number().int().positive();
const messageId = z.number().int().positive();
const text = z.string().min(1).max(4096);
const REQUESTS = {
  write: z.object({
    user,
    text,
    replyTo: messageId.optional(),
    entities: z.array(z.looseObject({ type: z.string(), offset: z.int(), length: z.int() }))
      .optional(),
  }),
  press: z.object({ user, messageId, button: z.string() }),
  edit: z.object({ user, messageId, text }),
  delete: z.object({ user, messageId }),
  stop: z.object({ user }),
  block: z.object({ user, blocked: z.boolean() }),
  trouble: z.object({ trouble: z.enum(["rate-limit", "outage", "slow", "none"]) }),
};

/**
 * Serves the chat page and its API on loopback.
 * @param port 0 takes a free one
 * @throws Deno.errors.AddrInUse
 */
export function serveDemo(services: DemoServices, port: number): DemoServer {
  const closing = new AbortController();
  const actions = createActions(services);

  const answerRequest = async (request: Request): Promise<Response> => {
    const url = new URL(request.url);
    try {
      checkOrigin(request, url);
      if (request.method === "POST" && url.pathname === "/api/upload") {
        await receiveFile(services, url, request);
        return new Response(null, { status: 204 });
      }
      if (request.method === "POST") {
        const action = actions[url.pathname.replace("/api/", "")];
        if (!action) throw new DemoRefusal(404, "Not found");
        action(await readJson(request));
        return new Response(null, { status: 204 });
      }
      if (url.pathname.startsWith("/files/")) return sendFile(services, url);
      if (url.pathname === "/events") return demoEvents(services, url.searchParams, closing.signal);
      const file = PAGE_FILES[url.pathname];
      if (!file) throw new DemoRefusal(404, "Not found");
      return new Response(file.content, {
        headers: { ...PAGE_HEADERS, "content-type": file.type },
      });
    } catch (error) {
      if (!(error instanceof DemoRefusal)) throw error;
      return Response.json({ error: error.message }, { status: error.status });
    }
  };

  const server = Deno.serve(
    { hostname: "127.0.0.1", port, onListen() {} },
    answerRequest,
  );
  return {
    url: `http://localhost:${server.addr.port}`,
    async close() {
      closing.abort();
      await server.shutdown();
    },
  };
}

/** Refuses everybody but this page, and other names of this machine. @throws DemoRefusal */
function checkOrigin(request: Request, url: URL): void {
  const origin = request.headers.get("origin");
  const isLocal = ["localhost", "127.0.0.1"].includes(url.hostname);
  if (!isLocal || (origin !== null && origin !== url.origin)) {
    throw new DemoRefusal(403, "Only the demo page itself may ask");
  }
}

async function readJson(request: Request): Promise<unknown> {
  if (!request.headers.get("content-type")?.startsWith("application/json")) {
    throw new DemoRefusal(415, "JSON is expected");
  }
  const body = await request.arrayBuffer();
  if (body.byteLength > MAX_BODY_BYTES) throw new DemoRefusal(413, "Too large");
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new DemoRefusal(400, "This is not JSON");
  }
}

function createActions({ telegram, groq }: DemoServices): Record<string, (body: unknown) => void> {
  const action = <T>(schema: z.ZodType<T>, work: (request: T) => void) => (body: unknown) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new DemoRefusal(400, "The request has a wrong form");
    work(parsed.data);
  };
  const message = (id: number, messageId: number): Message => {
    const found = telegram.user({ id }).chat.messages.get(messageId);
    if (!found) throw new DemoRefusal(400, "There is no such message");
    return found;
  };

  return {
    write: action(REQUESTS.write, ({ user, text, replyTo, entities = [] }) => {
      const found = findEntities(text).filter((one) =>
        entities.every((given) =>
          !LITERAL.includes(given.type) || given.offset + given.length <= one.offset ||
          one.offset + one.length <= given.offset
        )
      );
      telegram.user({ id: user }).write(text, {
        entities: keepEntities(text, [...entities as unknown as MessageEntity[], ...found]),
        ...(replyTo !== undefined && { reply_to_message_id: replyTo }),
      });
    }),
    press: action(REQUESTS.press, ({ user, messageId, button }) => {
      // Whether the bot acknowledged it in time is seen on the page.
      telegram.user({ id: user }).press(message(user, messageId), button).catch(() => {});
    }),
    stop: action(REQUESTS.stop, ({ user }) => telegram.user({ id: user }).stopDraft()),
    edit: action(REQUESTS.edit, ({ user, messageId, text }) => {
      message(user, messageId);
      telegram.user({ id: user }).edit(messageId, text);
    }),
    delete: action(REQUESTS.delete, ({ user, messageId }) => {
      message(user, messageId);
      telegram.user({ id: user }).deleteMessage(messageId);
    }),
    block: action(REQUESTS.block, ({ user, blocked }) => {
      const person = telegram.user({ id: user });
      if (blocked) person.block();
      else person.unblock();
    }),
    trouble: action(REQUESTS.trouble, ({ trouble }) => orderTrouble(groq, trouble)),
  };
}

function orderTrouble(
  groq: EmbeddedGroq | undefined,
  trouble: z.infer<typeof REQUESTS.trouble>["trouble"],
): void {
  if (!groq) throw new DemoRefusal(400, "The real Groq takes no orders");
  groq.faults.clear();
  if (trouble === "rate-limit") groq.faults.next("completions", groqRateLimit(7));
  if (trouble === "slow") {
    const until = new Promise<void>((resolve) => void setTimeout(resolve, SLOW_MS));
    groq.faults.next("completions", { kind: "gate", until });
  }
  if (trouble === "outage") {
    for (let call = 0; call < CALLS_OF_ONE_TRANSLATION; call++) {
      groq.faults.next("completions", groqError(500));
    }
  }
}
