import type Groq from "groq-sdk";
import { z } from "zod";
import { agrees } from "./agrees.ts";

type Params = Groq.Audio.TranscriptionCreateParams;
/** The codes by name, without the SDK's "or any other string". */
type Named<Text> = Text extends string ? (string extends Text ? never : Text) : never;
type Hint = Named<NonNullable<Params["language"]>>;

/** Every code that the SDK names, and none that it does not. */
// deno-fmt-ignore
const HINTS: Readonly<Record<Hint, true>> = {
  af: true, am: true, ar: true, as: true, az: true, ba: true, be: true, bg: true, bn: true, bo: true,
  br: true, bs: true, ca: true, cs: true, cy: true, da: true, de: true, el: true, en: true, es: true,
  et: true, eu: true, fa: true, fi: true, fo: true, fr: true, gl: true, gu: true, ha: true, haw: true,
  he: true, hi: true, hr: true, ht: true, hu: true, hy: true, id: true, is: true, it: true, ja: true,
  jv: true, ka: true, kk: true, km: true, kn: true, ko: true, la: true, lb: true, ln: true, lo: true,
  lt: true, lv: true, mg: true, mi: true, mk: true, ml: true, mn: true, mr: true, ms: true, mt: true,
  my: true, ne: true, nl: true, nn: true, no: true, oc: true, pa: true, pl: true, ps: true, pt: true,
  ro: true, ru: true, sa: true, sd: true, si: true, sk: true, sl: true, sn: true, so: true, sq: true,
  sr: true, su: true, sv: true, sw: true, ta: true, te: true, tg: true, th: true, tk: true, tl: true,
  tr: true, tt: true, uk: true, ur: true, uz: true, vi: true, yi: true, yo: true, yue: true, zh: true,
};

/** Longer prompts are refused (about 224 tokens). */
const MAX_PROMPT_UNITS = 896;

/**
 * A request for a transcription, its form read into values (console.groq.com/docs/speech-to-text).
 */
export const TranscriptionRequest = agrees<Params>()(
  z.strictObject({
    model: z.string().min(1),
    file: z.file().exactOptional(),
    url: z.string().exactOptional(),
    language: z.enum(Object.keys(HINTS)).exactOptional(),
    prompt: z.string().max(MAX_PROMPT_UNITS).exactOptional(),
    response_format: z.enum(["json", "text", "verbose_json"]).exactOptional(),
    temperature: z.number().min(0).max(1).exactOptional(),
    timestamp_granularities: z.array(z.enum(["word", "segment"])).exactOptional(),
  }).refine(({ file, url }) => (file === undefined) !== (url === undefined), {
    error: "needs exactly one of file and url",
  }).refine(
    ({ timestamp_granularities, response_format }) =>
      timestamp_granularities === undefined || response_format === "verbose_json",
    { error: "gives timestamps in verbose_json only" },
  ),
  {},
);

/** Groq's documentation of `verbose_json`; the SDK's type has the text only. */
export const TranscriptionAnswer = agrees<Groq.Audio.Transcription>()(
  z.strictObject({
    text: z.string(),
    task: z.literal("transcribe").exactOptional(),
    language: z.string().exactOptional(),
    duration: z.number().min(0).exactOptional(),
    segments: z.array(z.strictObject({
      id: z.int().exactOptional(),
      seek: z.int().exactOptional(),
      start: z.number(),
      end: z.number(),
      text: z.string(),
      tokens: z.array(z.int()).exactOptional(),
      temperature: z.number().exactOptional(),
      avg_logprob: z.number().exactOptional(),
      compression_ratio: z.number().exactOptional(),
      no_speech_prob: z.number().min(0).max(1).exactOptional(),
    })).exactOptional(),
    x_groq: z.strictObject({ id: z.string() }).exactOptional(),
  }),
  {},
);

/** The living models; Groq adds fields that the SDK's type lacks (console.groq.com/docs/models). */
export const ModelList = agrees<Groq.ModelListResponse>()(
  z.strictObject({
    object: z.literal("list"),
    data: z.array(
      agrees<Groq.Model>()(
        z.strictObject({
          id: z.string(),
          object: z.literal("model"),
          created: z.int(),
          owned_by: z.string(),
          active: z.boolean().exactOptional(),
          context_window: z.int().exactOptional(),
          max_completion_tokens: z.int().exactOptional(),
          public_apps: z.null().exactOptional(),
        }),
        {},
      ),
    ),
  }),
  {},
);

/** An error's body (console.groq.com/docs/errors). */
export const ErrorAnswer = z.strictObject({
  error: z.strictObject({
    message: z.string(),
    type: z.string(),
    code: z.string().exactOptional(),
    failed_generation: z.string().exactOptional(),
  }),
});
