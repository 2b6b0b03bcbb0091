import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { type Harness, startHarness } from "../harness.ts";
import { labels } from "../labels.ts";
import { perform } from "./acting.ts";
import { checkFile } from "./case_files.ts";
import type { Case, Expectation, Step } from "./case.ts";
import { modelOf } from "./case_model.ts";
import { fits, lies } from "./matching.ts";

/** Written when an update is done. */
const UPDATE = / - Update update_id=/;

/** What the bot did in a chat since a step began. */
interface Seen {
  /** New or changed messages of the bot, by id. */
  readonly messages: Map<number, Message>;
  /** Ids of those that are new. */
  readonly fresh: Set<number>;
  readonly notices: string[];
  calls: number;
  transcriptions: number;
  downloads: number;
  /** Buttons of the bot's last message, and those that were remembered before. */
  buttons: readonly string[];
  remembered: readonly string[];
  /** Time until the first answer, in ms. */
  firstMs: number;
  /** The last document of the bot. */
  file: { readonly bytes: Uint8Array; readonly message: Message } | undefined;
}

/** Plays a conversation with the real bot, and checks what people see. */
export async function playCase(
  { people, setup = [], model, steps }: Omit<Case, "name" | "why">,
): Promise<void> {
  await using harness = await startHarness({
    models: ["openai/gpt-oss-120b", "openai/gpt-oss-20b"],
  });
  harness.groq.answer = modelOf(model);
  const users = new Map(
    Object.entries(people).map(([letter, profile]) => [letter, harness.telegram.user(profile)]),
  );
  const [first] = users.keys();
  let remembered: readonly string[] = [];
  for (const one of setup) {
    const step = typeof one === "string" ? { say: one } : one;
    await act(harness, users.get(step.who ?? first!)!, step);
  }
  for (const step of steps) {
    const seen = await act(harness, users.get(step.who ?? first!)!, step);
    if (step.must) await check({ ...seen, remembered }, step.must);
    if (step.remember) remembered = seen.buttons;
  }
}

/** Acts for a person, and waits until the bot has handled what they did. */
async function act(harness: Harness, user: TelegramUser, step: Step): Promise<Seen> {
  const seen: Seen = {
    messages: new Map(),
    fresh: new Set(),
    notices: [],
    calls: 0,
    transcriptions: 0,
    downloads: 0,
    buttons: [],
    remembered: [],
    firstMs: Infinity,
    file: undefined,
  };
  const startedMs = performance.now();
  const answered = Promise.withResolvers<void>();
  const before = harness.groq.requests.length;
  const callsBefore = harness.telegram.calls.length;
  const from = harness.lines.length;
  const stopLooking = harness.telegram.on((event) => {
    if (event.kind === "profile" || event.kind === "action" || event.kind === "draft") return;
    if (event.chatId !== user.id) return;
    if (event.kind === "answer") return void (event.text && seen.notices.push(event.text));
    if (!event.message.from?.is_bot) return;
    const { message_id: id } = event.message;
    if (event.kind === "delete") return void seen.messages.delete(id);
    if (event.kind === "message") seen.fresh.add(id);
    seen.messages.set(id, event.message);
    seen.firstMs = Math.min(seen.firstMs, performance.now() - startedMs);
    answered.resolve();
  });
  const updates = await perform(user, step);
  // The line of an update is written when it is done; with others under way it may be another's.
  if (step.must?.withinMs !== undefined) await answered.promise;
  else if (!step.noWait) await harness.waitForLine(UPDATE, from, updates);
  stopLooking();
  const message = [...seen.messages.values()].findLast(({ document }) => document);
  if (message) seen.file = { message, bytes: user.fileOf(message) };
  const asked = harness.groq.requests.slice(before).map(({ path }) => path);
  seen.transcriptions = asked.filter((path) => path.endsWith("transcriptions")).length;
  seen.calls = asked.length - seen.transcriptions;
  seen.downloads = harness.telegram.calls.slice(callsBefore)
    .filter(({ method }) => method === "getFile").length;
  const last = [...user.chat.messages.values()].findLast(({ from }) => from?.is_bot);
  seen.buttons = last ? labels(last) : [];
  return seen;
}

async function check(seen: Seen, must: Expectation): Promise<void> {
  const { anyOf } = must;
  if (anyOf) {
    const met = await Promise.all(anyOf.map((one) => isMet(seen, one)));
    assert.ok(met.includes(true), describe(seen));
  }
  const { messages } = seen;
  const texts = [...messages.values()].map(({ text, caption }) => text ?? caption ?? "");
  const found = [...texts, ...seen.notices];
  const told = describe(seen);
  if (must.shown !== undefined) {
    assert.ok(texts.some((text) => hasLines(text, must.shown!)), `${told}; not ${must.shown}`);
  }
  if (must.shownContains) {
    const parts = must.shownContains;
    assert.ok(
      found.some((text) => parts.every((part) => fits(text, part))),
      `${told}; not ${parts}`,
    );
  }
  for (const part of must.notShown ?? []) {
    assert.ok(!found.some((text) => fits(text, part)), `${told}; but not ${part}`);
  }
  const buttons = [...messages.values()].flatMap(labels);
  for (const one of must.button ?? []) {
    assert.ok(buttons.some((label) => fits(label, one)), `${told}; no ${one} in ${buttons}`);
  }
  for (const one of must.noButton ?? []) {
    assert.ok(!buttons.some((label) => fits(label, one)), `${told}; ${one} in ${buttons}`);
  }
  for (const { type, of } of must.entities ?? []) {
    const isThere = [...messages.values()].some(({ text = "", entities = [] }) =>
      entities.some((one) =>
        one.type === type && text.slice(one.offset, one.offset + one.length) === of
      )
    );
    assert.ok(isThere, `${told}; no ${type} on ${of}`);
  }
  await checkFiles(seen, must);
  if (must.buttons !== undefined) assert.ok(lies(buttons.length, must.buttons), `${buttons}`);
  for (const one of ["transcriptions", "downloads"] as const) {
    const bounds = must[one];
    if (bounds !== undefined) assert.ok(lies(seen[one], bounds), `${seen[one]} ${one}`);
  }
  if (must.buttonsAsRemembered) assert.deepEqual(seen.buttons, seen.remembered);
  if (must.calls !== undefined) assert.ok(lies(seen.calls, must.calls), `${seen.calls} calls`);
  if (must.messages !== undefined) {
    assert.ok(lies(seen.fresh.size, must.messages), `${seen.fresh.size} messages`);
  }
}

async function checkFiles({ file, firstMs, messages }: Seen, must: Expectation): Promise<void> {
  const { caption, withinMs, noFile } = must;
  if (must.file) {
    assert.ok(file, `No file, but ${JSON.stringify([...messages.values()])}`);
    await checkFile(file.message.document!.file_name!, file.bytes, must.file);
  }
  for (const part of caption ?? []) {
    const words = file?.message.caption ?? "";
    assert.ok(fits(words, part), `The caption is ${words}`);
  }
  if (noFile) assert.equal(file, undefined);
  if (withinMs !== undefined) assert.ok(firstMs <= withinMs, `Answered after ${firstMs} ms`);
}

async function isMet(seen: Seen, must: Expectation): Promise<boolean> {
  try {
    await check(seen, must);
    return true;
  } catch {
    return false;
  }
}

function describe({ messages, notices }: Seen): string {
  return JSON.stringify([[...messages.values()].map(({ text }) => text), notices]);
}

function hasLines(text: string, lines: string): boolean {
  return `\n${text}\n`.includes(`\n${lines}\n`);
}
