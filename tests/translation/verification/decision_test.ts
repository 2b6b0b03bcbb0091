import assert from "node:assert/strict";
import type { Correction } from "../../../src/translation/model.ts";
import {
  type Candidate,
  choose,
  needsAnotherModel,
} from "../../../src/translation/verification/decision.ts";
import { test } from "../../harness/test.ts";

/** An answer: its text, its doubts, and the model that gave it where it is the second one. */
type Given = readonly [text: string, doubts: string, model?: string];

function candidates(given: readonly Given[]): Candidate<string>[] {
  return given.map(([text, doubts, model = "first"], nth) => ({
    piece: `${nth}`,
    text,
    doubts: doubts.split(" ").filter((doubt) => doubt !== "") as Correction[],
    model,
  }));
}

/** Which answer is shown, counted from 0. */
const CHOSEN: readonly [what: string, given: readonly Given[], shown: string | undefined][] = [
  ["the only one", [["Good day", ""]], "0"],
  ["a second one without doubts", [["Good day 5", "numbers"], ["Good day", ""]], "1"],
  ["a third one without doubts, though the first two are the same", [
    ["Good day", "talk"],
    ["Good day", "talk"],
    ["Good morning", "", "second"],
  ], "2"],
  ["one that came twice, though another one is lighter", [
    ["Good day", "echo"],
    ["Good day", "echo"],
    ["Good morning", "marks", "second"],
  ], "1"],
  ["one that came twice in other signs and case", [
    ["Good day", "talk"],
    ["Good morning", "numbers"],
    ["good day!", "talk"],
  ], "2"],
  ["one that came from two models", [
    ["Good day", "echo"],
    ["Good morning", "numbers"],
    ["Good day", "echo", "second"],
  ], "2"],
  ["the lighter one where both have other lines", [
    ["Good\nday", "echo"],
    ["Good day", "lines"],
    ["Good\n\nmorning", "talk"],
  ], "1"],
  ["the lighter one of the same words in other lines", [
    ["Good\nday", "lines"],
    ["Good day", "echo"],
  ], "0"],
  ["a refusal of one model, twice", [
    ["I can't help", "refusal"],
    ["I can't help", "refusal"],
  ], undefined],
  ["signs alone are not the same answer twice", [
    ["…", "too-long"],
    ["!", "too-long"],
    ["Hello", "lines"],
  ], "2"],
  ["a refusal of two models in the same words", [
    ["I can't help", "refusal"],
    ["I cannot", "refusal"],
    ["I can't help", "refusal", "second"],
  ], undefined],
  [
    "reasoning of one model, twice",
    [["We think", "reasoning"], ["We think", "reasoning"]],
    undefined,
  ],
  ["nothing, from two models", [["", "empty"], ["", "empty"], ["", "empty", "second"]], undefined],
  ["signs, from two models", [["…", "empty"], ["…", "empty", "second"]], undefined],
  ["anything but a refusal", [["I can't", "refusal"], ["Good day", "echo talk numbers"]], "1"],
  ["anything but reasoning", [["Good day", "echo talk numbers"], ["We", "reasoning"]], "0"],
  ["anything but nothing", [["", "empty"], ["Good day", "echo talk numbers"]], "1"],
  ["the first of two that are as doubtful", [["Good day", "talk"], ["Good morning", "talk"]], "0"],
  ["lost marks before lost lines and marks", [["A b", "lines marks"], ["C d", "marks"]], "1"],
  ["lost lines before an answered question", [["A b", "reply"], ["C d", "lines"]], "1"],
  ["an answered question before a lost link", [["A b", "links"], ["C d", "reply"]], "1"],
  ["an answered question before a placeholder", [["A b", "placeholders"], ["C d", "reply"]], "1"],
  ["a lost link before a lost number", [["A b", "numbers"], ["C d", "links"]], "1"],
  ["a lost placeholder before a lost number", [["A b", "numbers"], ["C d", "placeholders"]], "1"],
  ["a lost number before an echo", [["A b", "echo"], ["C d", "numbers"]], "1"],
  ["two small losses before an echo", [["A b", "echo"], ["C d", "numbers links"]], "1"],
  ["talk before talk and a lost number", [["A b", "talk numbers"], ["C d", "talk"]], "1"],
];

for (const [what, given, shown] of CHOSEN) {
  test(`shown: ${what}${shown === undefined ? " is not" : ""}`, () => {
    assert.equal(choose(candidates(given))?.piece, shown);
  });
}

/** Is another model worth a call after these? */
const ASKED: readonly [what: string, given: readonly Given[], isAsked: boolean][] = [
  ["lost marks", [["A b", "marks"], ["C d", "marks"]], false],
  ["lost marks after an echo", [["A b", "echo"], ["C d", "marks"]], false],
  ["lost lines", [["A b", "lines"], ["C d", "lines"]], true],
  ["an answer without doubts", [["A b", "talk"], ["C d", ""]], false],
  ["two refusals", [["A b", "refusal"], ["A b", "refusal"]], true],
  ["a refusal and talk", [["A b", "refusal"], ["C d", "talk"]], true],
  ...["talk", "too-long", "too-short", "reply", "numbers", "placeholders", "links", "marks"]
    .flatMap((doubt): [string, Given[], boolean][] => [
      [`${doubt} that a model insists on`, [["A b", doubt], ["a b!", doubt]], false],
      ...(doubt === "marks"
        ? []
        : [[`${doubt}, in two ways`, [["A b", doubt], ["C d", doubt]], true] as [
          string,
          Given[],
          boolean,
        ]]),
    ]),
  ...["echo", "untranslated", "wrong-script", "wrong-language", "lines"].map((doubt): [
    string,
    Given[],
    boolean,
  ] => [`${doubt} that a model insists on`, [["A b", doubt], ["A b", doubt]], true]),
  ["one of two doubts that is not settled", [["A b", "talk echo"], ["A b", "talk echo"]], true],
];

for (const [what, given, isAsked] of ASKED) {
  test(`${isAsked ? "another" : "no other"} model is asked after ${what}`, () => {
    assert.equal(needsAnotherModel(candidates(given)), isAsked);
  });
}
