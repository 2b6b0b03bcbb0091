import { PAIR } from "./texts/wmt24pp.ts";

/** Sentences of WMT24++ unless the operator names another number: guess, a tenth of a free day. */
const WMT_SENTENCES = 100;
const MISLEADING = "misleading";

/** What the operator wants to be tried. */
export interface Wishes {
  readonly isJson: boolean;
  /** The texts that want to be obeyed. */
  readonly misleading: boolean;
  /** Pairs of the chat corpus, such as "es-pt"; all where there are none and nothing else is named. */
  readonly chat: readonly string[] | "all";
  /** Recordings of silence, noise, music and speech, and nothing else. */
  readonly isSpeech?: boolean;
  readonly wmt?: { readonly pair: string; readonly sentences: number };
}

export const USAGE = `Usage: deno task evaluate [--json] [WHAT]
  nothing more             the misleading texts, and chat in all pairs with English
  misleading               only the misleading texts
  es-pt de-en …            only chat in these pairs
  speech                   only what is heard in silence, noise, music and speech
  wmt24pp en-de_DE [100]   so many sentences of WMT24++ (fetched once, kept in ./data/wmt24pp)`;

/** Reads the command line; `undefined` where it says something else. */
export function readWishes(args: readonly string[]): Wishes | undefined {
  const isJson = args.includes("--json");
  const words = args.filter((word) => word !== "--json");
  const [first, pair = "", count = String(WMT_SENTENCES), ...more] = words;
  if (first === "wmt24pp") {
    if (!PAIR.test(pair) || !/^[1-9]\d{0,3}$/.test(count) || more.length > 0) return undefined;
    return { isJson, misleading: false, chat: [], wmt: { pair, sentences: Number(count) } };
  }
  if (first === "speech" && words.length === 1) {
    return { isJson, misleading: false, chat: [], isSpeech: true };
  }
  if (first === undefined) return { isJson, misleading: true, chat: "all" };
  const chat = words.filter((word) => word !== MISLEADING);
  if (!chat.every((word) => /^[a-z]{2,3}-[a-z]{2,3}$/.test(word))) return undefined;
  return { isJson, misleading: words.includes(MISLEADING), chat };
}
