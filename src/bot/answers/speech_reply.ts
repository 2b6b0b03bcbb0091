import { InlineKeyboard } from "grammy/web";
import type { Message } from "grammy/types";
import { containerOf, HEAD_BYTES } from "../../speech/container.ts";
import { type Hearing, MIN_DURATION_S } from "../../speech/recognizer.ts";
import { SpeechError, type Transcript } from "../../speech/transcriber.ts";
import { sameLanguage } from "../../translation/languages/languages.ts";
import { TranslationError } from "../../translation/translator.ts";
import type { AnswerOptions } from "./answer.ts";
import { chatLanguages } from "./chat_languages.ts";
import { type BotContext, type BotParts, workFor } from "../context.ts";
import { deliver, type Reply } from "../outlets/delivery.ts";
import { withTranscript } from "./extras.ts";
import { failureText, speechFailureText } from "./failure.ts";
import type { Media } from "../media.ts";
import { startProgress } from "../outlets/progress.ts";
import { FileError } from "../telegram_files.ts";
import { codeForButton, translationRow } from "./translation_row.ts";
import { requestFor } from "./translation_reply.ts";
import { whileTyping } from "../outlets/typing.ts";

/** Above this a person wants to know how far it is, in s. */
const LONG_S = 30;
const MB = 1_048_576;

/** Answers a recording: what was said in a folded quote, its translation below. */
export async function replyWithSpeech(
  ctx: BotContext,
  parts: BotParts,
  message: Message,
  media: Media,
  options: AnswerOptions,
): Promise<void> {
  const messageId = message.message_id;
  const refusal = refusalOf(ctx, parts, media);
  if (refusal !== undefined) {
    return await deliver(ctx, parts, messageId, plain(refusal), options.existing);
  }
  const isLong = (media.durationS ?? 0) > LONG_S && (options.existing ?? []).length === 0;
  const progress = isLong
    ? await startProgress(ctx, parts, messageId, ctx.locale.say("speech-downloading"))
    : undefined;
  const existing = progress ? [progress.messageId] : options.existing;

  let reply: Reply;
  try {
    const hearing = hearingFor(ctx, parts, options.spoken);
    const key = JSON.stringify([media.uniqueId, options.spoken]);
    const transcript = parts.transcripts.get(key) ?? await whileTyping(ctx, async () => {
      const audio = await parts.files.download(
        media.fileId,
        parts.limits.maxAudioBytes,
        parts.giveUp,
      );
      progress?.say(ctx.locale.say("speech-listening"));
      return await hear(ctx, parts, media, audio, hearing);
    }, "record_voice");
    if (transcript) parts.transcripts.set(key, transcript);
    progress?.say(ctx.locale.say("speech-translating"));
    reply = transcript
      ? await describe(ctx, parts, transcript, options.target, isLong)
      : plain(ctx.locale.say("speech-format"));
  } catch (error) {
    reply = failureOf(ctx, parts, error, options);
  }
  await progress?.settle();
  await deliver(ctx, parts, messageId, reply, existing);
}

/** What is wrong with a recording before anything of it is fetched. */
function refusalOf(ctx: BotContext, { limits, store }: BotParts, media: Media): string | undefined {
  if ((media.bytes ?? 0) > limits.maxAudioBytes) {
    return ctx.locale.say("speech-too-large", { limit: Math.floor(limits.maxAudioBytes / MB) });
  }
  if (media.durationS !== undefined && media.durationS < MIN_DURATION_S) {
    return ctx.locale.say("speech-too-short");
  }
  const used = store.voiceSeconds(ctx.chat!.id, today());
  if (used + (media.durationS ?? 0) > limits.voiceSecondsPerDay) {
    return ctx.locale.say("speech-used-up", {
      minutes: Math.floor(limits.voiceSecondsPerDay / 60),
    });
  }
  return undefined;
}

/** As what a recording may be heard: with a pair in either of its languages, else in another than one's own. */
function hearingFor(
  ctx: BotContext,
  { store }: BotParts,
  language: string | undefined,
): Hearing {
  const settings = store.settings(ctx.chat!.id);
  const { target, alternative } = chatLanguages(settings, ctx.from?.language_code);
  const both = settings.pair ? [target, alternative] : [alternative, target];
  return { expected: both.flatMap((one) => one ? [one.code] : []), language };
}

/** `undefined` where the file is no recording. */
async function hear(
  ctx: BotContext,
  parts: BotParts,
  media: Media,
  audio: Blob,
  hearing: Hearing,
): Promise<Transcript | undefined> {
  const head = new Uint8Array(await audio.slice(0, HEAD_BYTES).arrayBuffer());
  const container = containerOf(head, media.isVideo);
  if (!container) return undefined;
  const recording = { audio, fileName: `recording.${container}` };
  const transcript = await parts.recognizer.recognize(recording, hearing, workFor(ctx, parts));
  parts.store.addVoiceSeconds(ctx.chat!.id, today(), transcript.durationS);
  return transcript;
}

async function describe(
  ctx: BotContext,
  parts: BotParts,
  transcript: Transcript,
  target: string | undefined,
  isLong: boolean,
): Promise<Reply> {
  const { text, language, durationS } = transcript;
  if (text === "") {
    const isSlip = durationS > 0 && durationS < MIN_DURATION_S;
    return plain(ctx.locale.say(isSlip ? "speech-too-short" : "speech-silent"));
  }
  const settings = parts.store.settings(ctx.chat!.id);
  const languages = chatLanguages(settings, ctx.from?.language_code);
  const isOwn = sameLanguage(language, target ?? languages.target.code);
  if (isOwn && (target !== undefined || !settings.pair)) return transcriptAlone(ctx, transcript);
  const request = requestFor(ctx, parts, { text, entities: [] }, target);
  const wanted = {
    ...request,
    ...(language !== "und" && { source: language }),
  };
  // Who sees the progress waits out a rate limit.
  const work = workFor(ctx, parts, isLong ? "long" : "brief");
  const result = await whileTyping(ctx, () => parts.translator.translate(wanted, work));
  if (result.kind === "already") return transcriptAlone(ctx, transcript);
  parts.outcomes.translated(result.source, result.target);
  const keyboard = translationRow(ctx, result, result.text);
  return { ...withTranscript(text, result), keyboard: hearButton(ctx, keyboard.row()) };
}

/** Nothing to translate, as long as nobody asks for it. */
function transcriptAlone(ctx: BotContext, { text, language }: Transcript): Reply {
  const keyboard = new InlineKeyboard()
    .text(ctx.locale.say("button-translate"), `other:${codeForButton(language)}:und`);
  return { ...withTranscript(text, plain("")), keyboard: hearButton(ctx, keyboard) };
}

function hearButton(ctx: BotContext, keyboard: InlineKeyboard): InlineKeyboard {
  return keyboard.text(ctx.locale.say("button-wrong-language"), "hear");
}

function failureOf(
  ctx: BotContext,
  parts: BotParts,
  error: unknown,
  { target }: AnswerOptions,
): Reply {
  const again = target === undefined ? "again" : `again:${target}`;
  const keyboard = new InlineKeyboard().text(ctx.locale.say("button-again"), again);
  const isKnown = error instanceof TranslationError || error instanceof SpeechError ||
    error instanceof FileError;
  if (isKnown) parts.outcomes.failed(error.kind);
  if (error instanceof TranslationError) {
    return { ...plain(failureText(ctx.locale, error)), keyboard };
  }
  if (error instanceof SpeechError) {
    return { ...plain(speechFailureText(ctx.locale, error)), keyboard };
  }
  if (!(error instanceof FileError)) throw error;
  ctx.log.warn(error.kind === "timeout" ? "Voice file download timeout" : "File download failed", {
    kind: error.kind,
  });
  if (error.kind !== "too-large") {
    return { ...plain(ctx.locale.say(`file-${error.kind}`)), keyboard };
  }
  const limit = Math.floor(parts.limits.maxAudioBytes / MB);
  return plain(ctx.locale.say("speech-too-large", { limit }));
}

function plain(text: string): Reply {
  return { text, entities: [] };
}

/** UTC. */
function today(): string {
  return new Date().toISOString().slice(0, 10);
}
