import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { Fault, Faults } from "../../../src/playground/faults.ts";
import { telegramError } from "../../../src/playground/telegram/refusal.ts";
import type { TelegramUser } from "../../../src/playground/telegram/user.ts";
import { installFakeClock } from "../../harness/fake_clock.ts";
import { type Harness, startHarness } from "../../harness/harness.ts";
import { withinLimit } from "../../harness/limits/limit.ts";
import { answersByRecording, recording } from "../../harness/recordings.ts";

const MB = 1_048_576;
const hear = await answersByRecording();
const russian = await recording("russian.m4a");

/** Another server on this machine, with every path that it was asked for. */
function startElsewhere() {
  const seen: string[] = [];
  const server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen() {} }, (request) => {
    seen.push(`${request.url} ${JSON.stringify([...request.headers])}`);
    return new Response(russian);
  });
  return {
    url: `http://127.0.0.1:${server.addr.port}`,
    seen,
    [Symbol.asyncDispose]: () => server.shutdown(),
  };
}

const describing = (file_path: string, file_size?: number): Fault => ({
  kind: "answer",
  status: 200,
  body: JSON.stringify({
    ok: true,
    result: { file_id: "x", file_unique_id: "x", file_path, ...(file_size && { file_size }) },
  }),
});

const asked = ({ telegram }: Harness) =>
  telegram.calls.filter(({ method }) => method === "getFile").length;

test(
  "a redirect is not followed: the address with the token reaches nobody else",
  async () => {
    using clock = installFakeClock();
    await using elsewhere = startElsewhere();
    await using harness = await startHarness();
    harness.telegram.faults.always("file", {
      kind: "answer",
      status: 302,
      body: "",
      headers: { location: `${elsewhere.url}/file/bot${harness.telegram.token}/voice` },
    });
    const ann = harness.telegram.user({ language_code: "en" });
    ann.sendRecording("voice", russian, 2);
    const told = ann.next();
    for (const waitMs of [1_000, 2_000, 4_000]) {
      await Promise.race([clock.waiting(waitMs), told]);
      clock.advance(waitMs);
    }
    assert.match((await told).message.text!, /Please (try|send it) again/);
    assert.deepEqual(elsewhere.seen, []);
    assert.equal(harness.groq.requests.length, 0);
  },
);

test(
  "a path that leads elsewhere is not asked for, in whatever way it is written",
  async () => {
    await using elsewhere = startElsewhere();
    await using harness = await startHarness();
    const ann = harness.telegram.user({ language_code: "en" });
    const paths = [
      "../../x",
      "voice/../../../x",
      "http://evil.example/x",
      `${elsewhere.url}/x`,
      elsewhere.url.replace("http:", ""),
      "/etc/hostname",
      "/var/lib/telegram-bot-api/../../../etc/hostname",
      "voice/x?y#z",
      "",
    ];
    for (const path of paths) {
      harness.telegram.faults.next("getFile", describing(path));
      ann.sendFile("a.txt", new TextEncoder().encode("Спасибо"));
      assert.match((await ann.next()).message.text!, /no longer has this file/, path);
    }
    assert.deepEqual(elsewhere.seen, []);
    assert.equal(harness.groq.requests.length, 0);
  },
);

test(
  "bytes are counted as they come: what was announced small and is large is refused",
  async () => {
    await using harness = await startHarness();
    const { telegram } = harness;
    const ann = telegram.user({ language_code: "en" });
    const head = new Uint8Array(26 * MB);
    head.set(russian);
    const voice = telegram.side.files.add("voice", ".oga", head);
    telegram.faults.next("getFile", describing(voice.path, 1_000));
    ann.send({
      voice: { file_id: voice.id, file_unique_id: "v", duration: 2, file_size: 1_000 },
    });
    assert.match((await ann.next()).message.text!, /up to 25 MB/);
    const large = new TextEncoder().encode("Слово за словом. ".repeat(MB / 16));
    const document = telegram.side.files.add("documents", ".txt", large);
    ann.send({
      document: { file_id: document.id, file_unique_id: "d", file_name: "a.txt", file_size: 1_000 },
    });
    assert.match((await ann.next()).message.text!, /up to 1 MB/);
    assert.equal(harness.groq.requests.length, 0);
  },
);

for (
  const [what, where, fault] of [
    ["getFile answers 502", "getFile", telegramError(502, "Bad Gateway")],
    ["the file answers 500", "file", { kind: "answer", status: 500, body: "" }],
    ["the download is cut", "file", { kind: "cut" }],
  ] as readonly [string, string, Fault][]
) {
  test(
    `while ${what}, it is tried again after 1, 2 and 4 s, then told, and no fifth time`,
    async () => {
      using clock = installFakeClock();
      await using harness = await startHarness();
      harness.groq.hear = hear;
      let attempts = 0;
      const remove = harness.telegram.faults.always(
        (name) => name === where && ++attempts > 0,
        fault,
      );
      const ann = harness.telegram.user({ language_code: "en" });
      ann.sendRecording("voice", russian, 2);
      for (const [index, waitMs] of [1_000, 2_000, 4_000].entries()) {
        await clock.waiting(waitMs);
        assert.equal(attempts, index + 1);
        clock.advance(waitMs);
      }
      const { message } = await ann.next();
      assert.match(message.text!, /didn't hand out the file/);
      assert.equal(attempts, 4);
      remove();
      await ann.press(message, "Try again");
      assert.match((await ann.next()).message.text!, /Where is the pharmacy\?/);
    },
  );
}

for (const status of [400, 404, 410]) {
  test(
    `a file that answers ${status} is gone: one request, and it is said so`,
    async () => {
      await using harness = await startHarness();
      harness.telegram.faults.always("file", { kind: "answer", status, body: "" });
      const ann = harness.telegram.user({ language_code: "en" });
      ann.sendRecording("voice", russian, 2);
      assert.match((await ann.next()).message.text!, /no longer has this file/);
      assert.equal(asked(harness), 1);
    },
  );
}

for (
  const [what, log, send] of [
    ["a recording", "Voice file download timeout", (ann) => ann.sendRecording("voice", russian, 2)],
    ["a text file", "File download failed", (ann) => ann.sendFile("a.txt", russian)],
  ] as readonly [string, string, (person: TelegramUser) => void][]
) {
  test(`a download of ${what} that takes longer than half a minute is over, told and seen by the operator`, async () => {
    using clock = installFakeClock({ limits: true });
    await using harness = await startHarness({ limits: { watchEveryMs: 3_600_000 } });
    const asked = arrivals(harness.telegram.faults, "file", { kind: "stall" });
    const ann = harness.telegram.user({ language_code: "en" });
    send(ann);
    await asked;
    clock.advance(29_999);
    // Whatever that has ended is told by the time somebody else is answered.
    const bob = harness.telegram.user({ language_code: "en" });
    bob.write("Привет");
    await bob.next(3_600_000);
    assert.ok(!harness.lines.some((line) => line.includes(" - WARNING - ")));
    clock.advance(1);
    const { message } = await ann.next(3_600_000);
    assert.equal(message.text, "The download took too long. Please try again.");
    const [line] = harness.lines.filter((line) => line.includes(" - WARNING - "));
    assert.match(line!, new RegExp(`${log} .*kind=timeout`));
  });
}

/** Everything that an answer may have to wait for, and who sends what has to. */
const WAITS: readonly [
  where: string,
  of: "telegram" | "groq",
  what: string,
  send: (person: TelegramUser) => void,
][] = [
  ["getFile", "telegram", "a recording", (ann) => ann.sendRecording("voice", russian, 2)],
  ["file", "telegram", "a recording", (ann) => ann.sendRecording("voice", russian, 2)],
  ["transcriptions", "groq", "a recording", (ann) => ann.sendRecording("voice", russian, 2)],
  ["getFile", "telegram", "a text file", (ann) => ann.sendFile("a.txt", russian)],
  ["file", "telegram", "a text file", (ann) => ann.sendFile("a.txt", russian)],
  ["completions", "groq", "a text", (ann) => ann.write("Привет")],
];
for (const [where, of, what, send] of WAITS) {
  test(`a bot that stops gives up ${what} whose "${where}" is not answered, and takes it again later`, async () => {
    // The test ends before what is not given up would be left alone.
    await using harness = await startHarness({ limits: { drainMs: 1, giveUpMs: 60_000 } });
    harness.groq.hear = hear;
    const asked = arrivals(harness[of].faults, where, { kind: "stall" });
    const ann = harness.telegram.user({ language_code: "en" });
    send(ann);
    await asked;
    await withinLimit(5_000, "The end", () => harness.stop());
    assert.match(harness.lines.join("\n"), /An update was given up and comes again/);
  });
}

/** Orders a fault for every request of a name. @returns resolves when the first has arrived */
function arrivals(faults: Faults, name: string, fault: Fault): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  faults.always((asked) => {
    if (asked === name) resolve();
    return asked === name;
  }, fault);
  return promise;
}
