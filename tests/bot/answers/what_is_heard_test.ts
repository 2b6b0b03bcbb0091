import assert from "node:assert/strict";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { readTask } from "../../harness/model/scripted_model.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const [english, note] = await Promise.all(["english.ogg", "note.mp4"].map(recording));

async function start(language_code = "en") {
  const harness = await startHarness();
  return { harness, ann: harness.telegram.user({ language_code }) };
}

async function speak(person: TelegramUser, seconds = 3) {
  person.sendRecording("voice", english!, seconds);
  return (await person.next()).message;
}

for (
  const [what, kind, name] of [
    ["a video", "video", "recording.mp4"],
    ["a round video", "video_note", "recording.mp4"],
    ["a song", "audio", "recording.m4a"],
    ["a voice message", "voice", "recording.m4a"],
  ] as const
) {
  test(`${what} goes to the speech service as ${name}, which is what it is`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    harness.groq.hear = () => heard("German", "Guten Morgen");
    ann.sendRecording(kind, note!, 2);
    await ann.next();
    const { body } = harness.groq.requests[0]!;
    assert.equal(((body as FormData).get("file") as File).name, name);
  });
}

/** What a doubtful recording is heard as once more, by what its chat chose to speak. */
const SECOND_HEARINGS: readonly [who: string, commands: readonly string[], asked?: string][] = [
  ["once more in the language that is read, of who has a pair", ["/pair english spanish"], "en"],
  ["once only, of who reads English and read Spanish before", [
    "/setlang spanish",
    "/setlang english",
  ]],
  ["once only, of who chose nothing", []],
];
for (const [who, commands, asked] of SECOND_HEARINGS) {
  test(`what may be any language is heard ${who}`, async () => {
    const { harness, ann } = await start();
    await using _ = harness;
    const named: (string | undefined)[] = [];
    harness.groq.hear = ({ language }) => {
      named.push(language);
      return heard("Icelandic", "Já", { avg_logprob: -1.2 });
    };
    for (const command of commands) {
      ann.write(command);
      await ann.next();
    }
    await speak(ann);
    assert.deepEqual(named, asked ? [undefined, asked] : [undefined]);
  });
}

test("a slip of the thumb is told to be too short, silence that nothing was heard", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  for (
    const [duration, said] of [
      [0.05, /^This recording is too short/],
      [3, /^I heard no speech\.$/],
      [0, /^I heard no speech\.$/],
    ] as const
  ) {
    harness.groq.hear = () => ({ text: "", language: "English", duration, segments: [] });
    assert.match((await speak(ann)).text!, said);
  }
});

test("a long recording says one after the other what is being done with it", async () => {
  using clock = installFakeClock();
  const { harness, ann } = await start();
  await using _ = harness;
  const { groq, telegram } = harness;
  const later = <T>(value: T): T => {
    clock.advance(3_000);
    return value;
  };
  telegram.faults.always((name) => later(name === "never"), { kind: "stall" });
  groq.hear = () => later(heard("German", "Guten Morgen"));
  const said = new Set<string>();
  telegram.on((event) => event.kind === "draft" && said.add(event.draft.text));
  ann.sendRecording("voice", english!, 45);
  assert.equal((await ann.next(600_000)).message.text, "🎙 Guten Morgen\nGood morning");
  assert.deepEqual([...said], ["⏳ Downloading …", "⏳ Listening …", "⏳ Translating …"]);
});

test("what was said in one's own language stands in one row with what can be done with it", async () => {
  const { harness, ann } = await start("fr");
  await using _ = harness;
  harness.groq.hear = () => heard("French", "Bonjour à tous");
  const own = await speak(ann);
  assert.equal(own.text, "🎙 Bonjour à tous");
  assert.equal(own.reply_markup!.inline_keyboard.length, 1);
  harness.groq.hear = () => heard("German", "Guten Morgen");
  const other = await speak(ann);
  assert.equal(other.reply_markup!.inline_keyboard.length, 3);
  assert.equal(labels(other).at(-1), "👂 Autre langue ?");
});

test("with a pair, what was said in the language that is read is translated into the other", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.write("/pair english german");
  await ann.next();
  harness.groq.hear = () => heard("English", "Good morning");
  assert.match((await speak(ann)).text!, /\nGuten Morgen$/);
});

test("where the language that was spoken is known, only the one that is read is asked for", async () => {
  const { harness, ann } = await start();
  await using _ = harness;
  ann.write("/pair english russian");
  await ann.next();
  for (const [language, alternative] of [["German", undefined], ["Nonsense", "ru"]] as const) {
    harness.groq.hear = () => heard(language, `Guten Morgen ${language}`, { avg_logprob: -0.1 });
    await speak(ann);
    const task = readTask(harness.groq.requests.at(-1)!.body as Parameters<typeof readTask>[0]);
    assert.deepEqual([task.target, task.alternative], ["en", alternative]);
  }
});

test("spoken Portuguese is read by who reads Brazilian Portuguese, unless they ask for it", async () => {
  const { harness, ann } = await start("pt-br");
  await using _ = harness;
  harness.groq.hear = () => heard("Portuguese", "O comboio sai às oito");
  const { text } = await speak(ann);
  assert.equal(text, "🎙 O comboio sai às oito");
  assert.ok(harness.groq.requests.every(({ path }) => path.endsWith("transcriptions")));
});
