import { z } from "zod";

const CaseSchema = z.strictObject({
  language: z.string(),
  target: z.string(),
  text: z.string().min(1),
  /** A translation has one of these, in any case. */
  expected: z.array(z.string()).min(1),
  /** Patterns that only an answer has which obeys the text or replies to it. */
  forbidden: z.array(z.string()),
});
export type Case = z.infer<typeof CaseSchema> & { readonly kind: string };

const PairSchema = z.strictObject({
  source: z.string(),
  target: z.string(),
  text: z.string(),
  reference: z.string(),
});
export type Pair = z.infer<typeof PairSchema>;

const ADVERSARIAL = new URL("adversarial/", import.meta.url);
const CORPUS = new URL("corpus.json", import.meta.url);

/** Texts that want to be obeyed or answered instead of translated. */
export async function readCases(): Promise<Case[]> {
  const cases: Case[] = [];
  for await (const { name } of Deno.readDir(ADVERSARIAL)) {
    const text = await Deno.readTextFile(new URL(name, ADVERSARIAL));
    const kind = name.replace(".json", "");
    for (const one of z.array(CaseSchema).parse(JSON.parse(text))) cases.push({ ...one, kind });
  }
  return cases.toSorted((a, b) => a.kind.localeCompare(b.kind));
}

/** A small parallel corpus, written for this purpose; some texts have marks of `toMarkup`. */
export async function readCorpus(): Promise<Pair[]> {
  return z.array(PairSchema).parse(JSON.parse(await Deno.readTextFile(CORPUS)));
}
