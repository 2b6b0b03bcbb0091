import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { chrf, type Scored } from "./chrf.ts";

const corpus = (hypotheses: readonly string[], references: readonly string[]): Scored[] =>
  hypotheses.map((hypothesis, at) => ({ hypothesis, reference: references[at]! }));

function assertScore(sentences: readonly Scored[], expected: number): void {
  const score = chrf(sentences);
  assert.ok(Math.abs(score - expected) < 1e-4, `${score}, not ${expected}`);
}

/**
 * `test_cases_effective_order` of mjpost/sacrebleu, test/test_chrf.py at commit f615c72. They are
 * for beta 3; in all of them precision and recall are equal, so that beta does not matter.
 */
const PUBLISHED: readonly [string[], string[], number][] = [
  [["a"], ["a"], 100],
  [[""], ["reference"], 0],
  [["a b c"], ["a b c"], 100],
  [["a b c"], ["abc"], 100],
  [[""], ["c"], 0],
  [["a", "b"], ["a", "c"], 50],
  [["aa"], ["ab"], 25],
];

test("chrF is what sacreBLEU publishes for its own examples", () => {
  for (const [hypotheses, references, expected] of PUBLISHED) {
    assertScore(corpus(hypotheses, references), expected);
  }
});

test("chrF is what sacreBLEU's README prints for a corpus with beta 2", () => {
  // "Using SacreBLEU from Python": of several references the nearest one counts, for each sentence.
  const system = ["The dog bit the man.", "It wasn't surprising.", "The man had just bitten him."];
  const references = [
    ["The dog bit the man.", "It was not unexpected.", "The man bit him first."],
    ["The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."],
  ];
  const nearest = system.map((hypothesis, at) => {
    const choices = references.map((set) => ({ hypothesis, reference: set[at]! }));
    return choices.toSorted((a, b) => chrf([b]) - chrf([a]))[0]!;
  });
  assert.equal(chrf(nearest).toFixed(2), "59.73");
});

test("chrF is what sacreBLEU computes for other scripts, emoji, short and empty answers", () => {
  // Computed with sacrebleu/metrics/chrf.py at commit f615c72, default settings.
  assertScore(
    corpus(["别忘了买牛奶和面包。", "我头疼。"], ["别忘了买面包和牛奶。", "我从昨天开始头疼。"]),
    25.222720786,
  );
  assertScore(
    corpus(["لا تنس شراء الخبز", "أين صيدلية؟"], ["لا تنسَ شراء الحليب والخبز.", "أين أقرب صيدلية؟"]),
    43.630869235,
  );
  assertScore(
    corpus(["", "कल से मेरे सिर में दर्द है।"], [
      "दूध और ब्रेड ख़रीदना मत भूलना।",
      "मेरे सिर में कल से दर्द है।",
    ]),
    36.576066390,
  );
  assertScore(
    corpus(["Haha 😂 wer war das?", "So"], ["Hahaha 😂 wer war denn das?", "Sofort bitte"]),
    44.782495109,
  );
  assertScore(corpus(["Ja, klar doch!", "So bitte"], ["Ja.", "So sehr bitte"]), 30.675207942);
});
