import type { Heard } from "../../../speech/recognizer.ts";
import { type Cue, cuesOf, inLines, textsIn, writeSubRip } from "../../../speech/subtitles.ts";
import type { Work } from "../../../time/work.ts";
import { translatedName } from "../../../translation/documents/file_names.ts";
import { parseDocument } from "../../../translation/documents/open_document.ts";
import {
  type TranslatedDocument,
  translateDocument,
} from "../../../translation/document_translator.ts";
import { sameVariety } from "../../../translation/languages/languages.ts";
import { type Ask, readerOf } from "../ask.ts";
import type { AnswerDependencies } from "../dependencies.ts";
import { codeForButton } from "../buttons/direction.ts";
import { layOut } from "../extras.ts";
import { noteDirection } from "../handling.ts";
import { bothButton } from "../buttons/recording_buttons.ts";
import { type Answer, type FileAnswer, sentence } from "../outlet.ts";
import { captionOf } from "./file_caption.ts";
import type { Recording } from "./found_recording.ts";
import { requestFor, translateAsWished } from "./request.ts";

type Translated = Extract<TranslatedDocument<string>, { kind: "translated" }>;

/**
 * Answers with what was said as a file of subtitles: translated, beside the original where both are
 * wished for, or as it was said where that is the language asked for.
 * @throws TranslationError, or the reason of the work's signal
 */
export async function subtitlesOf(
  ask: Ask<Recording>,
  heard: Heard,
  work: Work,
  { translator, outcomes, translationRows }: AnswerDependencies,
): Promise<Answer> {
  const { locale, wish } = ask;
  const cues = cuesOf(heard);
  const asSaid = () => {
    const source = codeForButton(heard.language);
    return fileOf(ask, cues, { source, target: source });
  };
  if (wish.target !== undefined && sameVariety(heard.language, wish.target)) return asSaid();
  const { text: _, entities: __, ...wanted } = requestFor(ask, { text: "", entities: [] });
  const document = await parseDocument("srt", writeSubRip(cues));
  const result = await translateAsWished(
    ask,
    wanted,
    (request) => translateDocument(translator, document, request, { ...work, patience: "long" }),
  );
  if (result.kind === "wordless") return sentence(locale.say("nothing-to-translate"));
  if (result.kind === "already") return asSaid();
  noteDirection(ask, "document", result.target, outcomes);
  const translated = withTexts(cues, result, wish.subtitles === "both");
  const direction = { source: codeForButton(result.source), target: result.target };
  const rows = translationRows(direction, layOut({ text: "", entities: [] }), readerOf(ask));
  const both = bothButton(locale, codeForButton(result.target));
  return {
    ...fileOf(ask, translated, direction),
    caption: captionOf(result, { format: "srt" }, locale),
    keyboard: wish.subtitles === "both" ? rows : [...rows, [both]],
  };
}

function withTexts(cues: readonly Cue[], { written }: Translated, isBoth: boolean): Cue[] {
  const texts = textsIn(written);
  return cues.map((cue, nth) => {
    const text = texts[nth] ?? cue.text;
    return { ...cue, text: isBoth ? `${inLines(cue.text)}\n${inLines(text)}` : inLines(text) };
  });
}

function fileOf(
  { material }: Ask<Recording>,
  cues: readonly Cue[],
  { source, target }: { readonly source: string; readonly target: string },
): FileAnswer {
  const name = material.name ?? "subtitles.srt";
  return {
    kind: "file",
    name: translatedName(name, { source, target, extension: "srt" }),
    bytes: new TextEncoder().encode(writeSubRip(cues)),
  };
}
