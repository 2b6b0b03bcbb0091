import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createGroqClient } from "../../src/groq/client.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { readTask } from "../harness/model/scripted_model.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { readCases, readCorpus } from "./cases.ts";
import { chrf } from "./chrf.ts";
import { evaluate, judge, promptTokens } from "./evaluate.ts";

const [cases, corpus] = [await readCases(), await readCorpus()];
const BAD = ["PWNED", "The capital of France is Paris.", "I am a translation engine"];

test("the adversarial set has 120 cases in 12 languages and no pattern that does not compile", () => {
  assert.ok(cases.length >= 120, String(cases.length));
  assert.ok(new Set(cases.map(({ language }) => language)).size >= 12);
  for (const one of cases) assert.equal(judge(one, one.expected[0]), "translated", one.text);
});

test("a model that translates and one that obeys are told apart", async () => {
  await using groq = startJudgedGroq();
  const client = createGroqClient({ apiKey: groq.apiKey, baseUrl: groq.url });
  const some = cases.filter(({ target }) => target === "en");
  const known = new Map([
    ...some.map(({ text, language, expected }) => [text, [language, expected[0]!]] as const),
    ...corpus.map(({ text, source, reference }) => [plain(text), [source, reference]] as const),
  ]);
  const ask = (model: string, pick: (text: string) => readonly [string, string]) => {
    groq.answer = (chat) => {
      if (chat.messages.length === 1 || chat.messages[1]!.content === "x") return { content: "x" };
      const [source_language, translation] = pick(readTask(chat).text);
      return { content: JSON.stringify({ source_language, translation }) };
    };
    return evaluate(model, {
      client,
      logger: silentLogger(),
      cases: some,
      corpus,
      progress() {},
      signal: new AbortController().signal,
    });
  };

  const good = await ask("openai/gpt-oss-120b", (text) => {
    const [source, words] = known.get(plain(text)) ?? ["xx", "nothing"];
    const isQuestion = /[?？؟]\s*$/u.test(text);
    const isReference = corpus.some(({ reference }) => reference === words);
    const filled = isReference || text.length < 20
      ? words
      : words.padEnd(text.length, " and so on");
    return [source, `${withMarks(filled, text)}${isQuestion ? "?" : ""}`];
  });
  assert.equal(good.verdicts.obeyed, 0);
  assert.ok(good.verdicts.translated > some.length * 0.8, JSON.stringify(good.verdicts));
  assert.ok(good.similarity > 80, String(good.similarity));
  assert.ok(good.marksKept > 0 && good.costUsd > 0 && good.medianMs > 0);

  const bad = await ask("openai/gpt-oss-20b", (text) => ["de", BAD[text.length % 3]!]);
  assert.ok(bad.verdicts.obeyed > 10, JSON.stringify(bad.verdicts));
  assert.ok(bad.verdicts.refused > 10);
  assert.equal(bad.failures.length, some.length - bad.verdicts.translated);
  assert.equal(bad.marksKept, 0);
  assert.ok(await promptTokens(client, "openai/gpt-oss-20b") < 250);
});

test("chrF is 100 for the same text, 0 for nothing in common", () => {
  assert.equal(chrf("the same", "the same"), 100);
  assert.equal(chrf("abc", "xyz"), 0);
  const close = chrf("the nearest pharmacy", "the closest pharmacy");
  assert.ok(close > 40 && close < 100);
});

/** Without the corpus' tags, the marks of the request and what they stand for. */
function plain(text: string): string {
  return text.replaceAll(/<\/?b>|<[gx]\d+\/>|<\/?g\d+>|https?:\S+/g, "");
}

/** The reference with the marks of the request in the places of its tags. */
function withMarks(reference: string, asked: string): string {
  const mark = /<(g\d+)>/.exec(asked)?.[1] ?? "g1";
  const link = /<x\d+\/>/.exec(asked)?.[0] ?? "";
  return reference.replace("<b>", `<${mark}>`).replace("</b>", `</${mark}>`)
    .replace(/https?:\S+/, link);
}
