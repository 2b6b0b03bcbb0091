import assert from "node:assert/strict";
import type { ChatAnswer, ChatRequest } from "../../src/playground/groq/chat.ts";
import { type JudgedGroq, startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { readTask } from "../harness/model/scripted_model.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { groqError } from "../../src/playground/groq/refusal.ts";
import { heard, recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";
import { startCopy } from "./texts/wmt24pp_copy.ts";
import manifest from "../../deno.json" with { type: "json" };

const silence = await recording("silence.ogg");
const ROOT = new URL("../../", import.meta.url).pathname;

test("`evaluate wmt24pp en-de_DE` says what it takes, fetches once, and prints a table with the attribution", () =>
  withFolder(async (folder) => {
    await using copy = startCopy();
    await using groq = startJudgedGroq({ answer: asWmt });
    const env = { ...environment(groq), WMT24PP_URL: copy.url };
    const first = await evaluate(folder, ["wmt24pp", "en-de_DE", "4"], env);
    assert.equal(first.code, 0, first.errors);
    assert.match(first.errors, /kept in \.\/data\/wmt24pp\/en-de_DE\.jsonl/);
    assert.match(first.errors, /3 lines of .* are broken and left out/);
    assert.match(first.errors, /4 requests and a few second calls, about \$0\.00\d; about 1 min/);
    assert.match(
      first.output,
      /\| openai\/gpt-oss-20b \| en → de-DE \(WMT24\+\+\) \| 4 +\| 100\.0\*/,
    );
    assert.match(first.output, /Deutsch et al\. 2025.*Apache-2\.0/);
    const second = await evaluate(folder, ["--json", "wmt24pp", "en-de_DE", "2"], env);
    assert.equal(JSON.parse(second.output).results[0].rows[0].tried, 2);
    assert.equal(copy.asked.length, 1);
  }));

test("`evaluate speech` prints what each model heard, with its figures, and what is made of it", () =>
  withFolder(async (folder) => {
    await using groq = startJudgedGroq();
    groq.hear = (upload) =>
      upload.bytes.length === silence.length
        ? heard("English", "Thank you.", { avg_logprob: -0.27, no_speech_prob: 8e-13 })
        : heard("German", "Guten Morgen");
    const { output, code } = await evaluate(folder, ["speech"], environment(groq));
    assert.equal(code, 0);
    assert.match(
      output,
      /\| whisper-large-v3-turbo \| silence\.ogg \(silence\) \| Thank you\. \| nothing \| 3 \| 3 \| -0\.27 \| 8\.0e-13 \| – \|/,
    );
    assert.match(
      output,
      /\| whisper-large-v3 \| german\.mp3 \(German\) \| Guten Morgen \| speech \|/,
    );
    assert.equal(groq.requests.length, 14);
    groq.faults.always("transcriptions", groqError(400));
    const failed = await evaluate(folder, ["--json", "speech"], environment(groq));
    assert.equal(failed.code, 1);
    assert.equal(JSON.parse(failed.output).rows[0].decision, "failed");
  }));

test("a wrong word, a chat that does not exist and a missing key are told with what to write", () =>
  withFolder(async (folder) => {
    await using groq = startJudgedGroq();
    const told = async (args: string[], env = environment(groq)) => {
      const { code, errors, output } = await evaluate(folder, args, env);
      assert.notEqual(code, 0);
      assert.equal(output, "");
      return errors;
    };
    assert.match(await told(["wmt24pp", "../../x"]), /Usage: deno task evaluate/);
    assert.match(await told(["en-xx"]), /There is no chat in en-xx: en, de, es/);
    assert.match(
      await told([], { ...environment(groq), GROQ_API_KEY: "" }),
      /GROQ_API_KEY is needed/,
    );
    assert.deepEqual(groq.requests, []);
  }));

test("Ctrl-C ends it with a table of what is known so far", () =>
  withFolder(async (folder) => {
    await using groq = startJudgedGroq();
    const [isAsked, isOver] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let asked = 0;
    groq.answer = async (chat) => {
      if (!isTask(chat)) return { content: "x" };
      if (++asked === 3) {
        isAsked.resolve();
        await isOver.promise;
      }
      return answer("es", "Estou com dor de cabeça e quero dormir.");
    };
    const child = spawn(folder, ["es-pt"], environment(groq));
    await isAsked.promise;
    child.kill("SIGINT");
    const { code, stdout } = await child.output();
    isOver.resolve();
    assert.equal(code, 130);
    assert.match(
      new TextDecoder().decode(stdout),
      /\| es → pt .*\n\n[^]*ended after \d of 32: interrupted/,
    );
  }));

/** Runs the task with the permissions that it has, in a folder with its own `./data`. */
async function evaluate(folder: string, args: string[], env: Record<string, string>) {
  const { code, stdout, stderr } = await spawn(folder, args, env).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes).trim();
  return { code, output: text(stdout), errors: text(stderr) };
}

function spawn(folder: string, args: string[], env: Record<string, string>) {
  const [, run = "", ...words] = manifest.tasks.evaluate.command
    .replaceAll("tests/", `${ROOT}tests/`).split(" ");
  const flags = words.filter((word) => word !== "--env-file");
  return new Deno.Command(Deno.execPath(), {
    args: [run, `--config=${ROOT}deno.json`, "--frozen", "--no-check", ...flags, ...args],
    cwd: folder,
    env,
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
}

function environment(groq: JudgedGroq): Record<string, string> {
  return {
    GROQ_API_KEY: groq.apiKey,
    GROQ_BASE_URL: groq.url,
    GROQ_MODELS: "openai/gpt-oss-20b",
  };
}

function asWmt(chat: ChatRequest): ChatAnswer {
  if (!isTask(chat)) return { content: "x" };
  const [number = ""] = /\d+/.exec(readTask(chat).text) ?? [];
  return answer("en", `Satz ${number} wurde für diesen Test geschrieben.`);
}

function answer(source_language: string, translation: string): ChatAnswer {
  return { content: JSON.stringify({ source_language, translation }) };
}

/** Tells a text from the question how many tokens the prompt has. */
function isTask(chat: ChatRequest): boolean {
  return chat.messages.at(-1)!.content !== "x";
}
