import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import { answerOf, type PageElement, runScript } from "./stand_in_page.ts";

const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat(undefined, {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 4,
});
const names = new Intl.DisplayNames(undefined, { type: "language" });

function spanOf(length: number, factor: number) {
  return {
    messages: Array.from({ length }, (_, index) => [8, 0, 4][index - length + 3] ?? 0)
      .map((value) => value * factor),
    total: 1_234 * factor,
    failed: 3 * factor,
    ...(factor === 1 && {
      before: { total: 1_000, failed: 0, voiceMinutes: 10.5, costUsd: 0.0123, tokens: 0 },
    }),
    voiceMinutes: 5.25 * factor,
    costUsd: 0.0123 * factor,
    tokens: 67_890 * factor,
    pairs: [["ru>en", 3 * factor], ["und>de", 1]],
    failures: [["timeout", 2 * factor]],
    durations: [["500", 1], ["4000", 2], ["Infinity", 3]],
  };
}

const DATA = {
  now: {
    version: "1.2.3",
    upSeconds: 7_200,
    memoryMb: 81.26,
    problems: {},
    waiting: { updates: 6, chats: 2, oldestSeconds: 12.4 },
    receiving: { mode: "polling" },
    models: [
      { model: "a", isOut: true, isAway: false, limits: [] },
      {
        model: "b",
        isOut: false,
        isAway: false,
        limits: [
          { name: "requests today", left: 900, most: 1_000, backSeconds: 7_200 },
          { name: "tokens this minute", left: 1_000, most: 8_000 },
        ],
      },
      { model: "c", isOut: false, isAway: true, limits: [] },
    ],
  },
  lastDay: spanOf(24, 1),
  lastMonth: spanOf(30, 10),
  people: Array.from({ length: 30 }, (_, index) => index),
};

async function show(now: Partial<typeof DATA.now> = {}, rest = {}) {
  const page = runScript(() =>
    Promise.resolve(answerOf(200, { ...DATA, ...rest, now: { ...DATA.now, ...now } }))
  );
  await page.shown;
  return page;
}

test("the page shows how the program is, and the sums of the last day beside those of the day before", async () => {
  const { element } = await show();
  assert.equal(element("state").text, "● all is well");
  assert.equal(
    element("tiles").text,
    `2 chats wait, the longest for 12 s ${number.format(81.26)} MB memory 2 h running for ` +
      "1.2.3 version",
  );
  const percent = (value: number) =>
    new Intl.NumberFormat(undefined, { style: "percent", signDisplay: "exceptZero" }).format(value);
  const tiles = element("totals").children.map((one) => (one as PageElement).text);
  assert.deepEqual(tiles, [
    `${number.format(1_234)} messages ${percent(0.23)}, before: ${number.format(1_000)}`,
    "3 failures before: 0",
    `${number.format(5.25)} minutes of speech ${percent(-0.5)}, before: ${number.format(10.5)}`,
    `${number.format(67_890)} tokens before: 0`,
    `${dollars.format(0.0123)} Groq, estimated ${percent(0)}, before: ${dollars.format(0.0123)}`,
    `29 people today ${percent(29 / 28 - 1)}, before: 28`,
  ]);
  const idle = await show({ waiting: { updates: 0, chats: 0, oldestSeconds: 0 } });
  assert.match(idle.element("tiles").text, /^0 chats wait \d/);
});

test("the page says since when and how often somebody else took the updates, where that was", async () => {
  const takeovers = { count: 3, firstSecondsAgo: 7_200, lastSecondsAgo: 300 };
  const { element } = await show({ takeovers } as object);
  assert.match(
    element("tiles").text,
    / 3 × taken over by somebody else, first 2 h ago, last 5 min ago$/,
  );
});

test("each table shows its rows in words, or that it is empty", async () => {
  const { element } = await show();
  const limit = (seconds: number) => `up to ${number.format(seconds)} s`;
  assert.equal(element("durations").text, `${limit(0.5)} 1 ${limit(4)} 2 longer 3`);
  const [from, to, other] = ["ru", "en", "de"].map((code) => names.of(code));
  assert.match(element("pairs").text, new RegExp(`^${from} → ${to} 3 .+ → ${other} 1$`));
  assert.equal(
    element("failures").text,
    "timeout Groq or Telegram was slow: put a faster model first in GROQ_MODELS. 2",
  );
  assert.deepEqual(element("durations").all("progress").map(({ max, value }) => [max, value]), [
    [3, 1],
    [3, 2],
    [3, 3],
  ]);
  const empty = { pairs: [], failures: [], durations: [] };
  const page = await show({ models: [] }, { lastDay: { ...DATA.lastDay, ...empty } });
  const texts = ["durations", "pairs", "failures", "models"].map((id) => page.element(id).text);
  assert.deepEqual(texts, ["nothing yet", "nothing yet", "none", "none"]);
});

test("a model is in use, out or away, with what is left of each limit and until when", async () => {
  const { element } = await show();
  const [used, most, tokens, mostTokens] = [900, 1_000, 1_000, 8_000].map(number.format);
  assert.equal(
    element("models").text,
    "a Groq does not have it: set GROQ_MODELS or WHISPER_MODELS b in use " +
      `${used} of ${most} requests today, all again in 2 h ${tokens} of ${mostTokens} tokens this minute ` +
      "c does not answer, is asked again and again",
  );
  const meters = element("models").all("meter");
  assert.deepEqual(meters.map(({ max, value, high }) => [max, value, high]), [
    [1_000, 100, 800],
    [8_000, 7_000, 6_400],
  ]);
  assert.deepEqual(meters.map(({ attributes }) => attributes.get("aria-label")), [
    "used of requests today",
    "used of tokens this minute",
  ]);
});

test("the page says how updates come, and what Telegram says of its deliveries", async () => {
  const polled = await show();
  assert.equal(polled.element("receiving").text, "by long polling");
  for (
    const [state, text] of [
      [{}, "by webhook at bot.example.org"],
      [{ waiting: 3 }, "by webhook at bot.example.org wait at Telegram 3"],
      [
        { waiting: 0, lastFailure: { text: "Connection refused", secondsAgo: 300 } },
        "by webhook at bot.example.org wait at Telegram 0 " +
        "last failure: Connection refused 5 min ago",
      ],
    ] as const
  ) {
    const receiving = { mode: "webhook", host: "bot.example.org", ...state };
    assert.equal((await show({ receiving })).element("receiving").text, text);
  }
});

test("each bar has its number in words, newest first, without those that are empty", async () => {
  const { element, spans } = await show();
  assert.equal(element("messages-numbers").text, "now 4 2 h ago 8");
  assert.match(element("people-numbers").text, /^today 29 1 d ago 28 /);
  spans[1]!.listeners[0]!();
  assert.equal(element("messages-numbers").text, "today 40 2 d ago 80");
});

test("every kind of failure has something to do about it", async () => {
  const ids = (await Deno.readTextFile("src/locales/en.ftl"))
    .matchAll(/^(?:failure|speech-failure|document-failure|file)-([\w-]+) =/gm);
  const kinds = [...ids].map(([, kind]) => kind!).filter((kind) =>
    !/^rate-limited-|^too-large-/.test(kind)
  );
  const failures = [...kinds, "stopped", "too-large"].map((kind) => [kind, 1]);
  const { element } = await show({}, { lastDay: { ...DATA.lastDay, failures } });
  assert.ok(kinds.length > 10);
  assert.doesNotMatch(element("failures").text, /The log says more/);
  const page = await show({}, { lastDay: { ...DATA.lastDay, failures: [["new", 1]] } });
  assert.equal(page.element("failures").text, "new The log says more. 1");
});

test("bars stand in their order, as high as their numbers, with their time", async () => {
  const { element } = await show();
  const bars = element("messages").all("rect");
  const read = (name: string) => bars.map(({ attributes }) => Number(attributes.get(name)));
  assert.deepEqual(read("x"), bars.map((_, index) => index + 0.1));
  assert.deepEqual([0, 21, 23].map((at) => read("height")[at]), [0.5, 100, 50]);
  assert.deepEqual([0, 21, 23].map((at) => read("y")[at]), [99.5, 0, 50]);
  assert.deepEqual([bars[0]!.text, bars[23]!.text], ["0, 23 h ago", "4, 0 h ago"]);
  const [picture] = element("messages").all("svg");
  assert.equal(picture!.attributes.get("viewBox"), "0 0 24 100");
  assert.equal(picture!.attributes.get("aria-label"), DATA.lastDay.messages.join(", "));
  assert.deepEqual(element("messages").all("span").map(({ text }) => text), [
    "24 h ago",
    "at most 8",
    "now",
  ]);
  const people = element("people").all("rect");
  assert.deepEqual([people[0]!.text, people[29]!.text], ["0, 29 d ago", "29, 0 d ago"]);
  assert.equal(Number(people[1]!.attributes.get("height")), 1 / 29 * 100);
  assert.deepEqual(element("people").all("span").map(({ text }) => text), [
    "30 d ago",
    "at most 29",
    "today",
  ]);
});

test("a press shows the other span of time, and says which is shown", async () => {
  const { element, spans } = await show();
  const [day, month] = spans;
  for (const [button, other, days] of [[month!, day!, 30], [day!, month!, 24]] as const) {
    button.listeners[0]!();
    assert.equal(element("messages").all("rect").length, days);
    assert.deepEqual(
      [button, other].map(({ attributes }) => attributes.get("aria-pressed")),
      ["true", "false"],
    );
  }
  month!.listeners[0]!();
  assert.match(element("messages").text, /30 d ago at most 80 today$/);
  assert.match(element("messages").all("rect")[0]!.text, /29 d ago/);
  assert.equal(
    element("totals").text,
    `${number.format(12_340)} messages 30 failures ${number.format(52.5)} minutes of speech ` +
      `${number.format(678_900)} tokens ${dollars.format(0.123)} Groq, estimated 29 people today ` +
      `${
        new Intl.NumberFormat(undefined, { style: "percent", signDisplay: "exceptZero" }).format(
          1 / 28,
        )
      }, before: 28`,
  );
  assert.match(element("failures").text, /^timeout .* 20$/);
});

for (
  const [seconds, text] of [
    [0, "0 s"],
    [59, "59 s"],
    [90, "2 min"],
    [3_599, "60 min"],
    [3_600, "1 h"],
    [172_799, "48 h"],
    [172_800, "2 d"],
    [864_000, "10 d"],
  ] as const
) {
  test(`${seconds} s are shown as ${text}`, async () => {
    const { element } = await show({ upSeconds: seconds });
    assert.match(element("tiles").text, new RegExp(` ${text} running for`));
  });
}

test("what is wrong is said in red, until it is not", async () => {
  let problems: Record<string, string> = { groq: "Groq: 401", store: "full" };
  const page = runScript(() =>
    Promise.resolve(answerOf(200, { ...DATA, now: { ...DATA.now, problems } }))
  );
  await page.shown;
  const state = page.element("state");
  assert.deepEqual([state.text, state.classes.has("bad")], [
    "● groq: Groq: 401; store: full",
    true,
  ]);
  problems = { groq: "Groq: 401" };
  await page.repeated.get(15_000)!();
  assert.deepEqual([state.text, state.classes.has("bad")], ["● groq: Groq: 401", true]);
  problems = {};
  await page.repeated.get(15_000)!();
  assert.deepEqual([state.text, state.classes.has("bad")], ["● all is well", false]);
});

test("a bot that does not answer is told so, a session that is over leads to the form", async () => {
  for (
    const respond of [() => Promise.reject(new Error()), () => Promise.resolve(answerOf(500))]
  ) {
    const page = runScript(respond);
    await page.shown;
    assert.equal(page.element("state").text, "● the bot does not answer");
    assert.ok(page.element("state").classes.has("bad"));
    assert.equal(page.reloads(), 0);
  }
  const page = runScript(() => Promise.resolve(answerOf(401)));
  await page.shown;
  assert.equal(page.reloads(), 1);
});

test("the form says that a token was wrong only after it was", () => {
  for (const [search, isHidden] of [["", true], ["?wrong", false]] as const) {
    const page = runScript(() => Promise.reject(new Error("not asked")), { search, isLogin: true });
    assert.equal(page.element("wrong").hidden, isHidden);
    assert.equal(page.repeated.size, 0);
  }
});
