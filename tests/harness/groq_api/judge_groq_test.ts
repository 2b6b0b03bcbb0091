import assert from "node:assert/strict";
import { test } from "../test.ts";
import { judgeGroq, startJudgedGroq } from "./judge_groq.ts";

const CHAT = "/openai/v1/chat/completions";
const SPEECH = "/openai/v1/audio/transcriptions";
const MODELS = "/openai/v1/models";
const chat = { model: "m", messages: [{ role: "user", content: "x" }] };
const choice = {
  index: 0,
  finish_reason: "stop",
  logprobs: null,
  message: { role: "assistant", content: "x" },
};
const completion = {
  id: "1",
  object: "chat.completion",
  created: 1,
  model: "m",
  choices: [choice],
};
const model = { id: "m", object: "model", created: 1, owned_by: "x" };

function form(fields: Record<string, string | File>): FormData {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  return body;
}
const speech = { model: "m", file: new File(["x"], "voice.ogg") };

/** One body that fits and one that does not, for each rule. */
const RULES: readonly [
  rule: string,
  kind: "request" | "answer" | "error",
  path: string,
  accepted: unknown,
  refused: unknown,
  words: string,
][] = [
  ["a chat has a model", "request", CHAT, chat, { ...chat, model: undefined }, "completions.model"],
  ["a chat has messages", "request", CHAT, chat, { ...chat, messages: [] }, "completions.messages"],
  ["no parameter is misspelt", "request", CHAT, { ...chat, seed: 1 }, { ...chat, sed: 1 }, "sed"],
  ["what Groq lacks is refused", "request", CHAT, chat, { ...chat, logprobs: true }, "logprobs"],
  ["temperature is up to 2", "request", CHAT, { ...chat, temperature: 2 }, {
    ...chat,
    temperature: 2.1,
  }, "temperature"],
  [
    "a schema is in its place",
    "request",
    CHAT,
    {
      ...chat,
      response_format: { type: "json_schema", json_schema: { name: "x", strict: true } },
    },
    { ...chat, response_format: { type: "json_schema", name: "x" } },
    "response_format",
  ],
  [
    "a picture is an address",
    "request",
    CHAT,
    {
      ...chat,
      messages: [{
        role: "user",
        content: [{ type: "image_url", image_url: { url: "data:image/png;base64," } }],
      }],
    },
    { ...chat, messages: [{ role: "user", content: [{ type: "image" }] }] },
    "messages.0",
  ],
  ["a completion ends with a reason", "answer", CHAT, completion, {
    ...completion,
    choices: [{ ...choice, finish_reason: "eos" }],
  }, "finish_reason"],
  ["a completion has no more than Groq gives", "answer", CHAT, completion, {
    ...completion,
    cost: 1,
  }, "cost"],
  [
    "a recording goes with a model",
    "request",
    SPEECH,
    form(speech),
    form({ file: speech.file }),
    "model",
  ],
  [
    "there is something to hear",
    "request",
    SPEECH,
    form(speech),
    form({ model: "m" }),
    "file and url",
  ],
  [
    "a language is one of Groq's",
    "request",
    SPEECH,
    form({ ...speech, language: "yue" }),
    form({
      ...speech,
      language: "ky",
    }),
    "language",
  ],
  [
    "a temperature is a number",
    "request",
    SPEECH,
    form({ ...speech, temperature: "0" }),
    form({
      ...speech,
      temperature: "hot",
    }),
    "temperature",
  ],
  [
    "there are no subtitles",
    "request",
    SPEECH,
    form({ ...speech, response_format: "text" }),
    form({
      ...speech,
      response_format: "srt",
    }),
    "response_format",
  ],
  [
    "words have their place",
    "request",
    SPEECH,
    form({
      ...speech,
      "timestamp_granularities[]": "word",
      response_format: "verbose_json",
    }),
    form({ ...speech, "timestamp_granularities[]": "word" }),
    "verbose_json only",
  ],
  ["a transcript has a text", "answer", SPEECH, { text: "x" }, { txt: "x" }, "transcriptions.text"],
  [
    "a segment has its times",
    "answer",
    SPEECH,
    {
      text: "x",
      segments: [{ text: "x", start: 0, end: 1 }],
    },
    { text: "x", segments: [{ text: "x" }] },
    "segments.0.start",
  ],
  ["a model has an owner", "answer", MODELS, { object: "list", data: [model] }, {
    object: "list",
    data: [{ ...model, owned_by: undefined }],
  }, "data.0.owned_by"],
  ["the list is asked for without a body", "request", MODELS, undefined, {}, "takes no body"],
  ["an error has its form", "error", CHAT, { error: { message: "x", type: "y" } }, {
    message: "x",
  }, "error of completions"],
];

for (const [rule, kind, path, accepted, refused, words] of RULES) {
  test(`by Groq's types, ${rule}`, () => {
    assert.deepEqual(judgeGroq({ kind, path, body: accepted }), []);
    const wrong = judgeGroq({ kind, path, body: refused }).join("; ");
    assert.ok(wrong.includes(words), wrong);
  });
}

test("a path that Groq does not have is told", () => {
  assert.deepEqual(judgeGroq({ kind: "request", path: "/v1/dance", body: {} }), [
    "the path /v1/dance is unknown",
  ]);
});

test("an odd request to Groq fails the test at its end, unless it is on purpose", async () => {
  const ask = async (groq: ReturnType<typeof startJudgedGroq>) => {
    const response = await fetch(`${groq.url}${CHAT}`, {
      method: "POST",
      headers: { authorization: `Bearer ${groq.apiKey}` },
      body: JSON.stringify({ ...chat, sed: 1 }),
    });
    assert.equal(response.status, 400);
    await response.body?.cancel();
  };
  const strict = startJudgedGroq();
  await ask(strict);
  await assert.rejects(async () => await strict[Symbol.asyncDispose](), /sed/);
  const lenient = startJudgedGroq();
  lenient.judge.tolerate(/sed/);
  await ask(lenient);
  assert.equal(lenient.judge.judged, 2);
  await lenient[Symbol.asyncDispose]();
});
