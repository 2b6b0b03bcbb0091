import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Fault } from "../../../src/playground/faults.ts";
import { startHarness } from "../../harness/harness.ts";
import { heard, recording } from "../../harness/recordings.ts";

const MB = 1_048_576;
const PUBLIC = "https://api.telegram.org";
const english = await recording("english.ogg");

/** Leads what goes to one origin to another, as a name server would, until disposed. */
function leading(from: string, to: Promise<string>): Disposable {
  const real = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const url = input instanceof Request ? input.url : String(input);
    return await (url.startsWith(from)
      ? real(url.replace(from, await to), init)
      : real(input, init));
  };
  return { [Symbol.dispose]: () => void (globalThis.fetch = real) };
}

/**
 * Returns the answer to a recording of so many bytes, of a bot that reaches Telegram at this
 * address.
 */
async function answerTo(
  bytes: number,
  apiRoot?: string,
  maxFileBytes = 20 * MB,
): Promise<string> {
  const root = Promise.withResolvers<string>();
  using _ = leading(PUBLIC, root.promise);
  const token = "1234567890:AAF-embedded_telegram_0123456789abc";
  await using harness = await startHarness(
    apiRoot ? { config: { telegram: { token, apiRoot, maxFileBytes } } } : {},
  );
  root.resolve(harness.telegram.url);
  harness.groq.hear = () => heard("English", "I need a doctor.");
  const voice = harness.telegram.side.files.add("voice", ".oga", english);
  const path: Fault = {
    kind: "answer",
    status: 200,
    body: JSON.stringify({
      ok: true,
      result: { file_id: "x", file_unique_id: "x", file_path: voice.path },
    }),
  };
  harness.telegram.faults.always("getFile", path);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.send({ voice: { file_id: "x", file_unique_id: "x", duration: 3, file_size: bytes } });
  return (await ann.next()).message.text!;
}

test(
  "at the public Telegram a recording over 20 MB is refused before it is fetched, as Telegram would",
  async () => {
    assert.match(await answerTo(20 * MB + 1, PUBLIC), /up to 20 MB/);
    assert.match(await answerTo(20 * MB, PUBLIC), /I need a doctor/);
  },
);

test("what Telegram hands out and Groq does not take is refused as well", async () => {
  assert.match(await answerTo(25 * MB + 1, PUBLIC, 30 * MB), /up to 25 MB/);
});

test("at a Bot API server of one's own, Groq's limit alone counts", async () => {
  assert.match(await answerTo(21 * MB), /I need a doctor/);
  assert.match(await answerTo(25 * MB + 1), /up to 25 MB/);
});
