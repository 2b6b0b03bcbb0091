import type { Update, User } from "grammy/types";
import { createFaults, type Faults } from "../faults.ts";
import type { BotSide } from "./bot_side.ts";
import { createChats, type TelegramEvent } from "./chats.ts";
import { createEphemerals } from "./ephemerals.ts";
import { createFiles } from "./files.ts";
import { createGroup, type TelegramGroup } from "./people/group.ts";
import { createMethods } from "./methods/methods.ts";
import { createObservations, type Observation } from "./observation.ts";
import { type Payload, receiveRequest } from "./payload.ts";
import { Refusal } from "./refusal.ts";
import { createWebhookSender } from "./webhook_sender.ts";
import { createUpdateQueue } from "./update_queue.ts";
import { waitFor } from "../wait_for.ts";
import { createUser, type TelegramUser } from "./user.ts";

/** One request of the bot, as the ledger has it. */
export interface BotCall {
  readonly method: string;
  readonly payload: Payload;
  readonly status: number;
  readonly description?: string;
  readonly atMs: number;
}

/** A small, strict Bot API server on loopback, with a user's half beside the bot's. */
export interface EmbeddedTelegram extends AsyncDisposable {
  /** The bot's `apiRoot`. */
  readonly url: string;
  readonly token: string;
  readonly bot: User;
  /** Every answered request of the bot, in order. */
  readonly calls: readonly BotCall[];
  /** Orders by method name. */
  readonly faults: Faults;
  readonly side: BotSide;
  /** A person with a private chat; the same one for the same id. */
  user(profile?: Partial<User>): TelegramUser;
  /** Opens a group in which the bot is a member, no administrator; of itself a supergroup. */
  group(title: string, kind?: "group" | "supergroup"): TelegramGroup;
  addUpdate(content: Omit<Update, "update_id">, id?: number): Update;
  readonly unconfirmed: number;
  /** Resolves with the first call that matches, a past one too. */
  waitForCall(match: (call: BotCall) => boolean, timeoutMs?: number): Promise<BotCall>;
  on(listener: (event: TelegramEvent) => void): () => void;
  /** Tells everything that goes over the wire: requests, results, updates. */
  observe(listener: (observation: Observation) => void): () => void;
}

/** Other settings than usual. */
export interface TelegramOptions {
  readonly token?: string;
  /** 0 takes a free one. */
  readonly port?: number;
  /** The clock, in ms since the epoch. */
  readonly now?: () => number;
  /** Privacy mode is off: the bot reads all that is written in groups. */
  readonly readsAll?: boolean;
}

const TOKEN = "1234567890:AAF-embedded_telegram_0123456789abc";
const BOT: User = {
  id: 1234567890,
  is_bot: true,
  first_name: "Translation Bot",
  username: "translation_demo_bot",
};
const FIRST_USER_ID = 501;

/** Starts a Telegram that knows nobody but the bot. */
export function startTelegram(options: TelegramOptions = {}): EmbeddedTelegram {
  const { token = TOKEN, port = 0, now = Date.now, readsAll = false } = options;
  const chats = createChats(BOT, now);
  const observations = createObservations();
  const queue = createUpdateQueue((update) => observations.tell({ kind: "update", update }));
  const side: BotSide = {
    chats,
    queue,
    presses: new Map(),
    pressed: new Map(),
    commands: new Map(),
    descriptions: new Map(),
    shortDescriptions: new Map(),
    webhook: createWebhookSender(queue),
    files: createFiles(),
    ephemerals: createEphemerals(now),
    readsAll,
  };
  const methods = createMethods(side);
  const faults = createFaults();
  const calls: BotCall[] = [];
  const callListeners = new Set<(call: BotCall) => void>();
  const users = new Map<number, TelegramUser>();

  const record = (call: BotCall) => {
    calls.push(call);
    for (const listener of [...callListeners]) listener(call);
  };

  const callMethod = async (method: string, read: () => Payload, request: Request) => {
    const work = methods[method];
    let payload: Payload = {};
    try {
      if (!work) throw new Refusal(404, "Not Found");
      payload = read();
      const result = await work(payload, request.signal);
      observations.tell({ kind: "result", method, result });
      record({ method, payload, status: 200, atMs: now() });
      return Response.json({ ok: true, result });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { code, description, parameters } = error;
      record({ method, payload, status: code, description, atMs: now() });
      return Response.json({ ok: false, error_code: code, description, parameters }, {
        status: code,
      });
    }
  };

  const sendFile = async (given: string, path: string, request: Request): Promise<Response> => {
    const file = given === token ? side.files.atPath(path) : undefined;
    return await faults.apply("file", request, () =>
      Promise.resolve(
        file ? new Response(file.bytes) : Response.json({ ok: false }, { status: 404 }),
      ));
  };

  const answerRequest = async (request: Request): Promise<Response> => {
    const [, fileToken, path] = /^\/file\/bot([^/]+)\/(.+)$/.exec(new URL(request.url).pathname) ??
      [];
    if (fileToken && path) return await sendFile(fileToken, path, request);
    const [, given, method = ""] = /^\/bot([^/]+)\/(\w+)$/.exec(new URL(request.url).pathname) ??
      [];
    if (given !== token) {
      const [code, description] = given
        ? [401, "Unauthorized"] as const
        : [404, "Not Found"] as const;
      record({ method, payload: {}, status: code, description, atMs: now() });
      return Response.json({ ok: false, error_code: code, description }, { status: code });
    }
    const { encoding, fields, read } = await receiveRequest(request);
    observations.tell({ kind: "request", method, encoding, fields });
    return await faults.apply(method, request, () => callMethod(method, read, request));
  };

  const server = Deno.serve(
    { hostname: "127.0.0.1", port, onListen() {} },
    answerRequest,
  );

  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    token,
    bot: BOT,
    calls,
    faults,
    side,
    user(profile = {}) {
      const id = profile.id ?? FIRST_USER_ID + users.size;
      const known = users.get(id);
      if (known) return known;
      const user = createUser(side, { id, is_bot: false, first_name: "Ann", ...profile });
      users.set(id, user);
      return user;
    },
    group: (title, kind) => createGroup(side, title, kind),
    addUpdate: (content, id) => queue.add(content, id),
    get unconfirmed() {
      return queue.unconfirmed;
    },
    waitForCall(match, timeoutMs) {
      const past = calls.find(match);
      if (past) return Promise.resolve(past);
      return waitFor(
        (resolve) => {
          const listener = (call: BotCall) => match(call) && resolve(call);
          callListeners.add(listener);
          return () => callListeners.delete(listener);
        },
        "a call of the bot",
        timeoutMs,
      );
    },
    on: (listener) => chats.on(listener),
    observe: observations.observe,
    async [Symbol.asyncDispose]() {
      queue.close();
      await side.webhook.close();
      faults.release();
      await server.shutdown();
    },
  };
}
