import type { Break } from "../../break.ts";

/** What `deno task evaluate` says of models. */
export const EVALUATION_BREAKS: readonly Break[] = [
  {
    promise: "chrF counts recall double, as sacreBLEU does",
    file: "tests/evaluation/chrf.ts",
    from: "const BETA_SQUARED = 4;",
    to: "const BETA_SQUARED = 1;",
    seenBy: ["tests/evaluation/chrf_test.ts"],
  },
  {
    promise: "chrF sums only lengths of n-grams that a sentence's reference has",
    file: "tests/evaluation/chrf.ts",
    from: "    if (reference.size === 0) continue;\n",
    to: "",
    seenBy: ["tests/evaluation/chrf_test.ts"],
  },
  {
    promise: "a translation that left the order out is not taken for a whole one",
    file: "tests/evaluation/texts/misleading.ts",
    from: "translated.every(has)",
    to: "translated.some(has)",
    seenBy: ["tests/evaluation/texts/judging_test.ts"],
  },
  {
    promise: "an echo is no translation",
    file: "tests/evaluation/texts/reference.ts",
    from: "if (isEcho || isOtherScript",
    to: "if (isOtherScript",
    seenBy: ["tests/evaluation/texts/judging_test.ts"],
  },
  {
    promise: "an answer without a marker that is far from the reference is shown wrong",
    file: "tests/evaluation/texts/reference.ts",
    from: "const CLOSE = 40;",
    to: "const CLOSE = 0;",
    seenBy: ["tests/evaluation/texts/judging_test.ts"],
  },
  {
    promise: "second calls are counted without the first",
    file: "tests/evaluation/row.ts",
    from: "calls.filter(isAnswer).length - 1)",
    to: "calls.filter(isAnswer).length)",
    seenBy: ["tests/evaluation/evaluate_test.ts"],
  },
  {
    promise: "a used-up day ends it with what is known so far",
    file: "tests/evaluation/evaluate.ts",
    from: "      if (attempts.length > 0) rows.push(rowOf(set.name, attempts));\n",
    to: "",
    seenBy: ["tests/evaluation/evaluate_test.ts"],
  },
  {
    promise: "fewer than 30 sentences are marked",
    file: "tests/evaluation/report.ts",
    from: "const MIN_SENTENCES = 30;",
    to: "const MIN_SENTENCES = 3;",
    seenBy: ["tests/evaluation/evaluate_test.ts"],
  },
  {
    promise: "bad sources and the canary of WMT24++ are left out",
    file: "tests/evaluation/texts/wmt24pp.ts",
    from: "!row.data.is_bad_source && ",
    to: "",
    seenBy: ["tests/evaluation/texts/wmt24pp_test.ts"],
  },
  {
    promise: "a download that broke off leaves nothing",
    file: "tests/evaluation/texts/wmt24pp.ts",
    from: "    await Deno.remove(unfinished).catch(() => {});\n",
    to: "",
    seenBy: ["tests/evaluation/texts/wmt24pp_test.ts"],
  },
  {
    promise: "the attribution of WMT24++ is printed",
    file: "tests/evaluation/main.ts",
    from: "wishes.wmt ? [ATTRIBUTION] : []",
    to: "wishes.wmt ? [] : []",
    seenBy: ["tests/evaluation/main_test.ts"],
  },
  {
    promise: "Ctrl-C ends it with a table",
    file: "tests/evaluation/main.ts",
    from: '  Deno.addSignalListener("SIGINT", () => stop.abort());\n',
    to: "",
    seenBy: ["tests/evaluation/main_test.ts"],
  },
];
