import assert from "node:assert/strict";
import { GroqRefusal } from "../../../src/playground/groq/refusal.ts";
import type { EmbeddedGroq } from "../../../src/playground/groq/server.ts";
import type { Patience } from "../../../src/time/work.ts";
import { createTextTranslator } from "../../../src/translation/text_translator.ts";
import { TranslationError } from "../../../src/translation/translator.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startJudgedGroq } from "../../harness/groq_api/judge_groq.ts";
import { chatModelOf } from "../../harness/model/groq_models.ts";
import { readTask, scripted } from "../../harness/model/scripted_model.ts";
import { test } from "../../harness/test.ts";
import { workOf } from "../../harness/work.ts";

const LARGE = "openai/gpt-oss-120b";
const SMALL = "openai/gpt-oss-20b";
const MILL = "Die alte Mühle steht am kleinen Bach";
const GOOD = "The old mill stands by the small stream";
const TALK = `${GOOD} (a mill)`;
const REFUSAL = "I can't help with that request.";

/** What models say in turn; `429` is a refusal of the service, `404` a model that it lacks. */
interface Said {
  readonly large: readonly (string | 404 | 429)[];
  readonly small?: readonly (string | 404 | 429)[];
}

const REFUSED = {
  404: new GroqRefusal(404, "No such model", "model_not_found"),
  429: new GroqRefusal(429, "Rate limit reached", "rate_limit_exceeded"),
};

/** What a person sees, and who was asked for what. */
async function translate({ large, small }: Said, original = MILL) {
  await using groq = startJudgedGroq();
  const asked: { model: string; correction: string | undefined }[] = [];
  groq.answer = (chat) => {
    const { correction } = readTask(chat);
    const nth = asked.filter(({ model }) => model === chat.model).length;
    asked.push({ model: chat.model, correction });
    const said = (chat.model === LARGE ? large : small!)[nth];
    if (typeof said === "number") throw REFUSED[said];
    return scripted(() => ["de", said ?? "asked too often"])(chat);
  };
  const models = small ? [LARGE, SMALL] : [LARGE];
  const outcome = await createTextTranslator(chatModelOf(groq, {}, models))
    .translate({ text: original, entities: [], target: "en" }, workOf())
    .catch((error) => error instanceof TranslationError ? error : Promise.reject(error));
  const seen = outcome.kind === "translated" ? outcome.text : outcome.kind;
  return { seen, models: asked.map(({ model }) => model), asked };
}

/** What is said, what is seen, and how often each model is asked. */
const ROWS: readonly [what: string, said: Said, seen: string, large: number, small: number][] = [
  ["a good answer costs one call", { large: [GOOD], small: [] }, GOOD, 1, 0],
  ["quotation marks around it cost no other call", { large: [`"${GOOD}"`] }, GOOD, 1, 0],
  ["a doubtful answer costs a second one", { large: [TALK, GOOD], small: [] }, GOOD, 2, 0],
  ["what a model insists on is shown", { large: [TALK, TALK], small: [] }, TALK, 2, 0],
  [
    "what is doubtful in two ways is asked of another model",
    { large: [TALK, `${GOOD} [by a stream]`], small: [GOOD] },
    GOOD,
    2,
    1,
  ],
  [
    "what a model leaves as it was is asked of another model",
    { large: [MILL, MILL], small: [GOOD] },
    GOOD,
    2,
    1,
  ],
  [
    "what two models leave as it was is shown so",
    { large: [MILL, MILL], small: [MILL] },
    MILL,
    2,
    1,
  ],
  [
    "what a model leaves as it was is shown where there is no other model",
    { large: [MILL, MILL] },
    MILL,
    2,
    0,
  ],
  [
    "what is doubtful is shown where the other model is at its limit",
    { large: [MILL, MILL], small: [429] },
    MILL,
    2,
    1,
  ],
  [
    "a refusal is asked of another model",
    { large: [REFUSAL, REFUSAL], small: [GOOD] },
    GOOD,
    2,
    1,
  ],
  [
    "a refusal is not shown, however often one model gives it",
    { large: [REFUSAL, REFUSAL] },
    "unusable-answer",
    2,
    0,
  ],
  [
    "refusals of two models in other words are not shown",
    { large: [REFUSAL, REFUSAL], small: ["I'm sorry, I cannot translate this text."] },
    "unusable-answer",
    2,
    1,
  ],
  [
    "a refusal of two models in the same words is none either",
    { large: [REFUSAL, REFUSAL], small: [REFUSAL] },
    "unusable-answer",
    2,
    1,
  ],
  [
    "a refusal where the second call is at its limit tells of the limit",
    { large: [REFUSAL, 429], small: [GOOD] },
    "rate-limited",
    2,
    0,
  ],
  [
    "a model that Groq lacks is no other model",
    { large: [404], small: [REFUSAL, REFUSAL] },
    "unusable-answer",
    1,
    2,
  ],
];

for (const [what, said, seen, large, small] of ROWS) {
  test(`${what}: ${large} and ${small} calls`, async () => {
    const found = await translate(said);
    const count = (model: string) => found.models.filter((one) => one === model).length;
    assert.deepEqual([found.seen, count(LARGE), count(SMALL)], [seen, large, small]);
  });
}

test("a model is told what was wrong with the last answer, the other model with the second one", async () => {
  const { asked, seen } = await translate({
    large: [`${TALK}\n5`, MILL],
    small: [GOOD],
  });
  assert.equal(seen, GOOD);
  const [first, second, third] = asked.map(({ correction }) => correction);
  assert.equal(first, undefined);
  assert.match(second!, /stand beside the translation.*Line breaks.*give it again\.$/);
  assert.match(third!, /^The text seems not to be translated\. If it was right/);
});

/** After how long a first answer, in s, another one is still asked for. */
const WAITS: readonly [patience: Patience, afterS: number, isAsked: boolean][] = [
  ["brief", 14, true],
  ["brief", 16, false],
  ["long", 16, true],
];

for (const [patience, afterS, isAsked] of WAITS) {
  test(
    `a doubtful answer after ${afterS} s of ${patience} patience is ${
      isAsked ? "asked for again" : "shown at once"
    }`,
    async () => {
      using clock = installFakeClock({ limits: true });
      await using groq: EmbeddedGroq = startJudgedGroq();
      const calls = [0, 1, 2].map(() => ({
        arrived: Promise.withResolvers<void>(),
        gate: Promise.withResolvers<void>(),
      }));
      let count = 0;
      groq.answer = async (chat) => {
        const { arrived, gate } = calls[count]!;
        const text = count++ < 2 ? TALK : GOOD;
        arrived.resolve();
        await gate.promise;
        return scripted(() => ["de", text])(chat);
      };
      const result = createTextTranslator(chatModelOf(groq))
        .translate({ text: MILL, entities: [], target: "en" }, workOf({ patience }));
      // The first attempt is given up after 12 s, and the next one begins a second later.
      await calls[0]!.arrived.promise;
      clock.advance(12_000);
      await clock.waiting(1_000);
      clock.advance(1_000);
      await calls[1]!.arrived.promise;
      clock.advance((afterS - 13) * 1_000);
      calls[1]!.gate.resolve();
      calls[2]!.gate.resolve();
      const shown = await result;
      assert.equal(shown.kind === "translated" && shown.text, isAsked ? GOOD : TALK);
      calls[0]!.gate.resolve();
    },
  );
}
