import assert from "node:assert/strict";
import type { Message, MessageEntity } from "grammy/types";
import { findEntities } from "../../../src/playground/telegram/found_entities.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { labels } from "../labels.ts";
import type { Step } from "./case.ts";
import { bytesOf } from "./case_files.ts";
import { fits } from "./matching.ts";

const ALBUM_ID = "13371337";

/** Does what a step says. @returns how many updates that makes */
export async function perform(user: TelegramUser, step: Step): Promise<number> {
  if (step.press !== undefined) {
    const message = [...user.chat.messages.values()].findLast((one) =>
      labels(one).some((label) => fits(label, step.press!))
    );
    assert.ok(message, `There is no button ${step.press}`);
    await user.press(message, labels(message).find((label) => fits(label, step.press!))!);
  } else if (step.file) {
    const { name, mime = "text/plain" } = step.file;
    user.sendFile(name, bytesOf(step.file), {}, mime);
  } else if (step.message) {
    user.send(contentOf(user, step.message));
  } else if (step.album) {
    for (const one of step.album) {
      user.send({ ...contentOf(user, one), media_group_id: ALBUM_ID });
    }
    return step.album.length;
  } else write(user, step);
  return 1;
}

function contentOf(user: TelegramUser, fields: Readonly<Record<string, unknown>>) {
  const id = user.attach(".jpg", new Uint8Array(8)).file_id;
  return JSON.parse(JSON.stringify(fields).replaceAll("$id", id)) as Partial<Message>;
}

function write(user: TelegramUser, { say = "", entities, replyTo, edit }: Step): void {
  const messages = [...user.chat.messages.values()];
  const mine = messages.findLast(({ from, text }) => !from?.is_bot && !text?.startsWith("/"));
  if (edit !== undefined) return void user.edit(mine!.message_id, edit);
  const replied = replyTo === "bot" ? messages.findLast(({ from }) => from?.is_bot) : mine;
  user.write(say, {
    entities: [...findEntities(say), ...(entities ?? []).map((one) => placed(one, say))],
    ...(replyTo && { reply_to_message_id: replied!.message_id }),
  });
}

function placed({ of, ...rest }: NonNullable<Step["entities"]>[number], text: string) {
  return { ...rest, offset: text.indexOf(of), length: of.length } as MessageEntity;
}
