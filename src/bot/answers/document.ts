import { Composer, InlineKeyboard, InputFile } from "grammy/web";
import type { Message } from "grammy/types";
import { hasWords } from "../../translation/content.ts";
import { type DocumentKind, documentKind, translatedName } from "../../translation/documents.ts";
import { translateDocument } from "../../translation/document_translator.ts";
import { nameOfCode } from "../../translation/languages/languages.ts";
import { TranslationError } from "../../translation/translator.ts";
import type { AnswerOptions } from "./answer.ts";
import { type BotContext, type BotParts, workFor } from "../context.ts";
import { failureText } from "./failure.ts";
import { startProgress } from "../outlets/progress.ts";
import { FileError } from "../telegram_files.ts";
import { requestFor } from "./translation_reply.ts";
import { answering } from "../outlets/send_options.ts";

const MAX_BYTES = 1_048_576;

/** A text file or subtitles in a private chat come back as a file of the same kind. */
export function documents(parts: BotParts): Composer<BotContext> {
  const composer = new Composer<BotContext>();

  composer.chatType("private").on("message:document", async (ctx, next) => {
    const kind = documentKind(ctx.message.document.file_name);
    if (!kind) return await next();
    await replyWithDocument(ctx, parts, ctx.message, kind);
    if (ctx.message.caption) await next();
  });

  return composer;
}

/**
 * @param target code of a language for this document only
 * @param existing the bot's messages that answered it before
 */
export async function replyWithDocument(
  ctx: BotContext,
  parts: BotParts,
  { document, message_id: messageId }: Message,
  kind: DocumentKind,
  { target, existing }: Pick<AnswerOptions, "target" | "existing"> = {},
): Promise<void> {
  const name = document?.file_name ?? `document.${kind}`;
  const say = (id: "document-too-large" | "document-reading" | "document-encoding") =>
    ctx.locale.say(id, { name });
  if (!document || (document.file_size ?? 0) > MAX_BYTES) {
    await ctx.reply(say("document-too-large"), {
      ...answering(messageId),
    });
    return;
  }
  const progress = await startProgress(ctx, parts, messageId, say("document-reading"), existing);
  try {
    const file = await parts.files.download(document.file_id, MAX_BYTES, parts.giveUp);
    const text = decode(new Uint8Array(await file.arrayBuffer()));
    if (text === undefined) return await progress.end(say("document-encoding"));
    if (!hasWords(text)) return await progress.end(ctx.locale.say("nothing-to-translate"));
    const { text: _, entities: __, ...wanted } = requestFor(
      ctx,
      parts,
      { text, entities: [] },
      target,
    );
    const work = {
      ...workFor(ctx, parts, "long"),
      onPart: (done: number, total: number) =>
        progress.say(ctx.locale.say("document-progress", { name, done, total })),
    };
    const result = await translateDocument(
      parts.translator,
      kind,
      text,
      wanted,
      work,
    );
    if (result.kind === "already") {
      const language = nameOfCode(result.source, ctx.locale.tag);
      return await progress.end(ctx.locale.say("already-said", { language }));
    }
    parts.outcomes.translated("document", result.target);
    const bytes = new TextEncoder().encode(result.text);
    await ctx.replyWithDocument(new InputFile(bytes, translatedName(name, result.target)), {
      ...answering(messageId),
    });
    await progress.remove();
  } catch (error) {
    const again = new InlineKeyboard().text(ctx.locale.say("button-again"), "again");
    if (error instanceof TranslationError || error instanceof FileError) {
      parts.outcomes.failed(error.kind);
    }
    if (error instanceof TranslationError) {
      return await progress.end(failureText(ctx.locale, error), again);
    }
    if (!(error instanceof FileError)) throw error;
    if (error.kind === "too-large") return await progress.end(say("document-too-large"));
    ctx.log.warn("File download failed", { kind: error.kind });
    await progress.end(ctx.locale.say(`file-${error.kind}`), again);
  }
}

/** UTF-8, or UTF-16 with its mark; `undefined` for anything else, which would come out garbled. */
function decode(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  const [first, second] = bytes;
  const encoding = first === 0xFF && second === 0xFE
    ? "utf-16le"
    : first === 0xFE && second === 0xFF
    ? "utf-16be"
    : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text;
  } catch {
    return undefined;
  }
}
