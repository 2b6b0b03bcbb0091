import assert from "node:assert/strict";
import type { Message } from "grammy/types";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { lies } from "../cases/matching.ts";
import { failNext } from "../fail_next.ts";
import { type Harness, startHarness } from "../harness.ts";
import { labels } from "../labels.ts";
import { bytesOf } from "./recording_bytes.ts";
import type { Must, RecordingCase, SentRecording, Setting, Then } from "./recording_case.ts";
import { type Ears, earsOf, translatorOf } from "./recording_services.ts";

/** Allowance of a chat, in s a day. */
const ALLOWANCE_S = 20 * 60;

interface Played {
  readonly harness: Harness;
  readonly ears: Ears;
  readonly chats: TelegramUser[];
  readonly notices: string[];
  /** The recording, as the person sent it. */
  readonly content: Partial<Message>;
  readonly bytes: number;
}

/** Plays what becomes of a recording with the real bot, and checks what people see. */
export async function playRecording(one: RecordingCase): Promise<void> {
  await using harness = await startHarness({ voiceSecondsPerDay: ALLOWANCE_S });
  // Odd answers are what some cases are about.
  harness.groq.judge.tolerate(/^answer of transcriptions/);
  const ears = earsOf(one.heard);
  harness.groq.hear = ears.hear;
  harness.groq.answer = translatorOf(one.translated);
  const ann = await enter(harness, one.setting);
  const bytes = await bytesOf(one.message.bytes);
  const content = contentOf(ann, one.message, bytes);
  const played: Played = {
    harness,
    ears,
    chats: [ann],
    notices: [],
    content,
    bytes: bytes.length,
  };
  const stopLooking = harness.telegram.on((event) => {
    if (event.kind === "answer" && event.text) played.notices.push(event.text);
  });
  const { status = 400, times = 0, description = "" } = one.message.fault ?? {};
  for (let nth = 0; nth < times; nth++) {
    void failNext(harness, "getFile", telegramError(status, description));
  }
  await handled(played, () => void ann.send(content));
  for (const step of one.then ?? []) await act(played, step);
  stopLooking();
  for (const must of one.must) check(played, must);
  assert.ok(!textsIn(played).some((text) => text.includes("⏳")), "Something is still under way");
}

async function enter(harness: Harness, setting: Setting = {}): Promise<TelegramUser> {
  const { language_code = "en", before = [] } = setting;
  const person = harness.telegram.user({ language_code });
  for (const command of before) {
    const from = harness.lines.length;
    person.write(command);
    await harness.waitForLine(/ - Update update_id=/, from);
  }
  return person;
}

/** Acts, and waits until the bot has handled it. */
async function handled({ harness }: Played, action: () => unknown): Promise<void> {
  const from = harness.lines.length;
  await action();
  await harness.waitForLine(/ - Update update_id=/, from);
}

function contentOf(
  person: TelegramUser,
  { as, duration, mime_type, file_name, caption }: SentRecording,
  bytes: Uint8Array<ArrayBuffer>,
): Partial<Message> {
  const extension = as === "voice" ? ".oga" : /\.\w+$/.exec(file_name ?? "")?.[0] ?? "";
  const file = {
    ...person.attach(extension, bytes),
    ...(mime_type !== undefined && { mime_type }),
    ...(file_name !== undefined && { file_name }),
  };
  const attachment = {
    ...file,
    ...(duration !== undefined && { duration }),
    ...(as === "video_note" && { length: 240 }),
    ...((as === "video" || as === "animation") && { width: 320, height: 240 }),
  };
  return {
    [as]: attachment,
    // A GIF is a document, too (Bot API, Message, `animation`).
    ...(as === "animation" && { document: file }),
    ...(caption !== undefined && { caption }),
  } as Partial<Message>;
}

async function act(played: Played, step: Then): Promise<void> {
  const { chats, content, harness, ears } = played;
  const ann = chats[0]!;
  const sent = [...ann.chat.messages.values()].find((one) =>
    !one.from?.is_bot && one.text === undefined
  )!;
  const reply = { reply_to_message_id: sent.message_id };
  if (step.reply !== undefined) await handled(played, () => ann.write(step.reply!, reply));
  if (step.edit) await handled(played, () => ann.edit(sent.message_id, step.edit!.caption));
  if (step.again) await handled(played, () => ann.send(content));
  if (step.forward) {
    const ben = await enter(harness, step.forward);
    chats.push(ben);
    await handled(played, () => ben.send(content));
  }
  if (!step.press) return;
  if (step.open) await handled(played, () => press(ann, step.open!, step.on));
  await handled(played, async () => {
    const held = harness.groq.requests.length;
    await press(ann, step.press!, step.open ? undefined : step.on);
    if (!step.meanwhile) return;
    while (harness.groq.requests.length === held) {
      await new Promise((resolve) => setTimeout(resolve));
    }
    check(played, step.meanwhile);
    ears.release();
  });
}

/** Presses the newest button with one of these labels, below a message with these words. */
async function press(person: TelegramUser, wanted: readonly string[], on = ""): Promise<void> {
  const messages = [...person.chat.messages.values()].toReversed();
  for (const label of wanted) {
    for (const message of messages) {
      const found = labels(message).find((one) => plain(one).includes(plain(label)));
      if (!found || !plain(`${message.text}${message.caption}`).includes(plain(on))) continue;
      return void await person.press(message, found);
    }
  }
  assert.fail(`There is no button ${wanted}, but ${messages.flatMap(labels)}`);
}

function check(played: Played, must: Must): void {
  const { harness, ears, notices, bytes } = played;
  const texts = [...textsIn(played, must.chat), ...notices];
  const told = JSON.stringify(texts);
  const has = (part: string) => texts.some((text) => plain(text).includes(plain(part)));
  for (const part of must.shown ?? []) assert.ok(has(part), `${told}; not ${part}`);
  if (must.shownAny) assert.ok(must.shownAny.some(has), `${told}; not ${must.shownAny}`);
  for (const part of must.notShown ?? []) assert.ok(!has(part), `${told}; but not ${part}`);
  for (const part of must.notAsSpeech ?? []) {
    const isSpoken = (text: string) => !text.includes("🔇") && plain(text).includes(plain(part));
    assert.ok(!texts.some(isSpoken), `${told}; ${part} as speech`);
  }
  if (must.times) {
    const { text, max } = must.times;
    const count = plain(texts.join("\n")).split(plain(text)).length - 1;
    assert.ok(count <= max, `${told}; ${text} ${count} times`);
  }
  const buttons = messagesIn(played, must.chat).flatMap(labels);
  for (const label of must.noButton ?? []) {
    assert.ok(!buttons.some((one) => one.includes(label)), `${buttons}; but not ${label}`);
  }
  const callsOf = (path: string) =>
    harness.groq.requests.filter((one) => one.path.endsWith(path)).length;
  const share = ears.uploads.reduce((sum, one) => sum + one.bytes.length, 0) / bytes;
  for (
    const [what, value, range] of [
      ["hearings", callsOf("transcriptions"), must.whisperCalls],
      ["translations", callsOf("completions"), must.translationCalls],
      ["of the bytes uploaded", share, must.uploadedShare],
    ] as const
  ) if (range) assert.ok(lies(value, range), `${value} ${what}`);
  if (must.answered) assert.ok(texts.length > 0, "There is no answer");
}

function messagesIn({ chats }: Played, chat?: 1 | 2): Message[] {
  return (chat === undefined ? chats : chats.slice(chat - 1, chat))
    .flatMap((one) => [...one.chat.messages.values()])
    .filter(({ from }) => from?.is_bot);
}

function textsIn(played: Played, chat?: 1 | 2): string[] {
  return messagesIn(played, chat).map(({ text, caption }) => text ?? caption ?? "");
}

function plain(text: string): string {
  return text.toLowerCase().replace(/\s/g, "");
}
