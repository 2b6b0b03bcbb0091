import assert from "node:assert/strict";
import type { Heard } from "../../src/playground/groq/transcription.ts";
import type { Recording } from "../../src/speech/transcriber.ts";
import { codeOfHeard } from "../../src/groq/whisper_languages.ts";
import { LANGUAGES } from "../../src/translation/languages/languages.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { transcriberOf } from "../harness/model/groq_models.ts";
import { heard, recording } from "../harness/recordings.ts";
import { test } from "../harness/test.ts";
import { workOf } from "../harness/work.ts";

const audio = new Blob([await recording("german.mp3")]);
const hello: Recording = { audio, container: "mp3" };

/** How Whisper names what it hears (openai/whisper, tokenizer.py), where the table has it. */
const NAMES =
  "en english,zh chinese,de german,es spanish,ru russian,ko korean,fr french,ja japanese," +
  "pt portuguese,tr turkish,pl polish,ca catalan,nl dutch,ar arabic,sv swedish,it italian," +
  "id indonesian,hi hindi,fi finnish,vi vietnamese,he hebrew,uk ukrainian,el greek,ms malay," +
  "cs czech,ro romanian,da danish,hu hungarian,ta tamil,no norwegian,th thai,ur urdu," +
  "hr croatian,bg bulgarian,lt lithuanian,ml malayalam,cy welsh,sk slovak,te telugu,fa persian," +
  "lv latvian,bn bengali,sr serbian,az azerbaijani,sl slovenian,kn kannada,et estonian," +
  "mk macedonian,eu basque,is icelandic,hy armenian,ne nepali,mn mongolian,bs bosnian," +
  "kk kazakh,sq albanian,sw swahili,gl galician,mr marathi,pa punjabi,si sinhala,km khmer," +
  "yo yoruba,so somali,af afrikaans,ka georgian,be belarusian,tg tajik,sd sindhi,gu gujarati," +
  "am amharic,yi yiddish,lo lao,uz uzbek,ht haitian creole,ps pashto,tk turkmen,mt maltese," +
  "lb luxembourgish,my myanmar,fil tagalog,mg malagasy,tt tatar,ha hausa,jv javanese," +
  "su sundanese,yue cantonese";
/** Languages that one can write to the bot and Whisper does not know. */
const UNHEARD = (
  "ast bho bm ce ceb ckb co crh cv dv eo fur fy ga gd gn ig ilo ku ky lg mai nds ny om or os qu rm " +
  "rw sah sc scn sm st ti tn ug wo xh zu"
).split(" ");

async function hear(answer: Partial<Heard>, language?: string) {
  await using groq = startJudgedGroq();
  groq.hear = () => answer as Heard;
  const transcript = await transcriberOf(groq).transcribe(hello, language, workOf());
  return { transcript, form: groq.requests[0]!.body as FormData };
}

test("a language that Whisper heard is known by the name that it has there, or by its code", async () => {
  await using groq = startJudgedGroq();
  const transcriber = transcriberOf(groq);
  for (const [code, name] of NAMES.split(",").map((one) => one.split(/ (.*)/))) {
    for (const said of [name!, name![0]!.toUpperCase() + name!.slice(1), code!]) {
      groq.hear = () => heard(said, "…");
      const { language } = await transcriber.transcribe(hello, undefined, workOf());
      assert.equal(language, code, said);
    }
  }
});

test("a language that is not named, or not in the table, is undetermined", async () => {
  assert.equal((await hear(heard("klingon", "nuqneH"))).transcript.language, "und");
  const { language: _, ...unnamed } = heard("", "nuqneH");
  assert.equal((await hear(unnamed)).transcript.language, "und");
});

test("a recording is heard as any language of the table by a code that Groq documents", async () => {
  await using groq = startJudgedGroq();
  groq.hear = () => heard("English", "Hello");
  const transcriber = transcriberOf(groq);
  for (const { code } of LANGUAGES.filter(({ code }) => !UNHEARD.includes(code))) {
    const { language } = await transcriber.transcribe(hello, code, workOf());
    assert.equal(language, code);
    const hint = (groq.requests.at(-1)!.body as FormData).get("language");
    assert.equal(hint, code === "fil" ? "tl" : new Intl.Locale(code).language);
  }
});

test("what is asked for is what was heard, in full and the same every time", async () => {
  const { form } = await hear(heard("German", "Guten Morgen"));
  const { file, ...rest } = Object.fromEntries(form);
  assert.deepEqual(rest, {
    model: "whisper-large-v3-turbo",
    response_format: "verbose_json",
    temperature: "0",
  });
  assert.ok(file instanceof File);
  assert.deepEqual([file.name, file.size], ["recording.mp3", audio.size]);
});

test("everything that Groq says of a recording is known: how long, when, how certain, how silent", async () => {
  const part = { text: " Guten Tag", start: 1, end: 2.5, avg_logprob: -0.3, no_speech_prob: 0.1 };
  const answer = { text: "  Guten Tag ", language: "German", duration: 3.5, segments: [part] };
  assert.deepEqual((await hear(answer)).transcript, {
    text: "Guten Tag",
    model: "whisper-large-v3-turbo",
    language: "de",
    durationS: 3.5,
    segments: [{
      text: " Guten Tag",
      startS: 1,
      endS: 2.5,
      confidence: -0.3,
      noSpeech: 0.1,
      compression: undefined,
    }],
  });
});

test("the words count without stretches, figures and a length as well", async () => {
  await using groq = startJudgedGroq();
  groq.judge.tolerate(/^answer of transcriptions/);
  const odd = { text: "Guten", start: 0, end: 1 };
  const rows: readonly [answer: unknown, segments: number, durationS?: number][] = [
    [{ text: "Guten Tag" }, 0],
    [{ text: "Guten Tag", segments: null, duration: null, language: null }, 0],
    [{ text: "Guten Tag", segments: [{ text: "Guten Tag" }] }, 0],
    [{ text: "Guten Tag", segments: [odd], duration: "3.5" }, 1, 3.5],
    [
      { text: "Guten Tag", segments: [{ ...odd, start: "0", avg_logprob: null }], duration: 2 },
      1,
      2,
    ],
    [{ text: "Guten Tag", segments: [{ ...odd, no_speech_prob: "NaN" }], duration: "long" }, 1],
  ];
  for (const [answer, segments, durationS = 0] of rows) {
    groq.hear = () => answer as Heard;
    const transcript = await transcriberOf(groq).transcribe(hello, undefined, workOf());
    assert.equal(transcript.text, "Guten Tag");
    assert.deepEqual([transcript.durationS, transcript.segments.length], [durationS, segments]);
    for (const { confidence, noSpeech } of transcript.segments) {
      assert.deepEqual([confidence, noSpeech], [undefined, undefined]);
    }
  }
});

test("an answer in another form is trouble of the service, and says nothing of its words", async () => {
  await using groq = startJudgedGroq();
  groq.judge.tolerate(/^answer of transcriptions/);
  groq.hear = () => ({ words: "Guten Tag" }) as unknown as Heard;
  const heardWrongly = transcriberOf(groq).transcribe(hello, undefined, workOf());
  await assert.rejects(heardWrongly, (error: Error & { kind?: string }) => {
    assert.equal(error.kind, "unavailable");
    assert.ok(!error.message.includes("Guten"));
    return true;
  });
});

/** The languages of openai/whisper's tokenizer.py, and its other names for some of them. */
const WHISPER_NAMES =
  ("english chinese german spanish russian korean french japanese portuguese turkish " +
    "polish catalan dutch arabic swedish italian indonesian hindi finnish vietnamese hebrew ukrainian " +
    "greek malay czech romanian danish hungarian tamil norwegian thai urdu croatian bulgarian " +
    "lithuanian latin maori malayalam welsh slovak telugu persian latvian bengali serbian azerbaijani " +
    "slovenian kannada estonian macedonian breton basque icelandic armenian nepali mongolian bosnian " +
    "kazakh albanian swahili galician marathi punjabi sinhala khmer shona yoruba somali afrikaans " +
    "occitan georgian belarusian tajik sindhi gujarati amharic yiddish lao uzbek faroese pashto " +
    "turkmen nynorsk maltese sanskrit luxembourgish myanmar tibetan tagalog malagasy assamese tatar " +
    "hawaiian lingala hausa bashkir javanese sundanese cantonese burmese valencian flemish haitian " +
    "letzeburgesch pushto panjabi moldavian moldovan sinhalese castilian mandarin").split(" ");

test("every name that Whisper has for a language is a code", () => {
  for (const name of [...WHISPER_NAMES, "haitian creole"]) {
    for (const written of [name, name.toUpperCase(), ` ${name}`]) {
      assert.notEqual(codeOfHeard(written), "und", name);
    }
  }
});

test("Nynorsk is Norwegian, Tagalog Filipino, and a code itself", () => {
  const expected = { Nynorsk: "no", Tagalog: "fil", Burmese: "my", ru: "ru", zh: "zh", la: "la" };
  for (const [name, code] of Object.entries(expected)) assert.equal(codeOfHeard(name), code, name);
  for (const none of ["", "Klingon", "x"]) assert.equal(codeOfHeard(none), "und", none);
  assert.equal(codeOfHeard(undefined), "und");
});

test("a long recording is sent once, and waited for beyond what a short one may take", async () => {
  using clock = installFakeClock({ limits: true });
  await using groq = startJudgedGroq();
  const { promise: hasArrived, resolve: arrive } = Promise.withResolvers<void>();
  const { promise: isHeard, resolve: answer } = Promise.withResolvers<void>();
  groq.hear = async () => {
    arrive();
    await isHeard;
    return heard("German", "Guten Morgen");
  };
  const patient = workOf({ patience: "long" });
  const transcript = transcriberOf(groq).transcribe(hello, undefined, patient);
  await hasArrived;
  clock.advance(41_000);
  answer();
  assert.equal((await transcript).text, "Guten Morgen");
  assert.equal(groq.requests.length, 1);
});
