import assert from "node:assert/strict";
import { ANYTHING } from "../harness/program/permits.ts";
import { parseConfig } from "../../src/config/config.ts";
import { isAlive, portOf } from "../../src/operator/alive.ts";
import { checkEverything } from "../../src/operator/check.ts";
import { describeFindings, type Finding } from "../../src/operator/findings.ts";
import { webhookAddress } from "../../src/updates/webhook_address.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { startJudgedTelegram } from "../harness/bot_api/judge_telegram.ts";
import { startJudgedGroq } from "../harness/groq_api/judge_groq.ts";
import { startSilentGroq } from "../harness/model/silent_groq.ts";
import { environmentFor } from "../harness/program/peers.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { test } from "../harness/test.ts";

type Telegram = ReturnType<typeof startJudgedTelegram>;
type Groq = ReturnType<typeof startJudgedGroq>;

/** Runs the check between two embedded services, and returns the report's lines. */
async function check(
  before: (
    telegram: Telegram,
    groq: Groq,
  ) => Record<string, string> | Promise<Record<string, string>>,
): Promise<{ lines: string[]; username: string }> {
  let lines: string[] = [];
  let username = "";
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const environment = {
      ...environmentFor(telegram, groq),
      DATA_DIR: `${folder}/data`,
      ...await before(telegram, groq),
    } as Record<string, string>;
    const parsed = parseConfig((name) => environment[name], ANYTHING);
    assert.ok(parsed.ok);
    const findings = await checkEverything(parsed.config, silentLogger());
    username = telegram.bot.username!;
    lines = findings.map(({ part, isFine, text }) =>
      `${isFine ? "+" : "-"} ${part}: ${text.replace(folder, "…")}`
    );
  });
  return { lines, username };
}

test("check tells of each part what it found, in the order in which one looks", async () => {
  const { lines, username } = await check((telegram) => {
    for (const text of ["Hola", "Hej"]) telegram.user().write(text);
    return {
      GROQ_MODELS: "openai/gpt-oss-20b",
      WHISPER_MODELS: "whisper-large-v3,whisper-large-v3-turbo",
    };
  });
  assert.deepEqual(lines, [
    "+ configuration: updates by polling",
    `+ telegram: @${username}, 2 updates wait`,
    "+ groq: openai/gpt-oss-20b",
    "+ groq: whisper-large-v3, whisper-large-v3-turbo",
    "+ store: …/data",
    "+ clock: right",
  ]);
});

/** Telegram's answer to where it delivers. */
function deliversTo(telegram: Telegram, url: string, trouble = {}): void {
  const result = { url, has_custom_certificate: false, pending_update_count: 0, ...trouble };
  const body = JSON.stringify({ ok: true, result });
  telegram.faults.next("getWebhookInfo", { kind: "answer", status: 200, body });
}

test("check knows the address that the bot sets, with its secret, and no other", async () => {
  const base = "https://bot.example.org";
  for (
    const [secret, isSet] of [[undefined, true], ["a secret", true], ["another", false]] as const
  ) {
    const { lines } = await check(async (telegram, groq) => {
      const { TELEGRAM_BOT_TOKEN: token } = environmentFor(telegram, groq);
      const { url } = await webhookAddress(base, token!, isSet ? secret : "a secret");
      deliversTo(telegram, url);
      return { WEBHOOK_URL: base, ...(secret && { WEBHOOK_SECRET: secret }) };
    });
    assert.equal(lines[0], "+ configuration: updates by webhook");
    const found = lines.filter((line) => line.includes("webhook:"));
    assert.deepEqual(found, [
      isSet
        ? "+ webhook: Telegram delivers to bot.example.org"
        : "+ webhook: the start will have Telegram deliver to bot.example.org",
    ]);
  }
});

test("before the first deploy all is well; a bot that runs elsewhere is named by its host", async () => {
  for (
    const [present, line] of [
      ["", "+ webhook: the start will have Telegram deliver to bot.example.org"],
      [
        "https://old.example.org:8443/secret-path",
        "- webhook: Telegram delivers to old.example.org:8443: a start here takes the updates away from a bot that runs there",
      ],
    ] as const
  ) {
    const { lines } = await check((telegram) => {
      deliversTo(telegram, present);
      return { WEBHOOK_URL: "https://bot.example.org" };
    });
    assert.deepEqual(lines.filter((one) => one.includes("webhook:")), [line]);
  }
});

test("check tells a failed delivery of the last hour beside what is well", async () => {
  for (const [agoS, isTold] of [[3_500, true], [3_700, false]] as const) {
    const { lines } = await check((telegram) => {
      const last_error_date = Math.floor(Date.now() / 1_000) - agoS;
      deliversTo(telegram, "", { last_error_date, last_error_message: "Connection refused" });
      return {};
    });
    const told = lines.filter((line) => line.includes("the last delivery failed: Connection"));
    assert.equal(told.length, isTold ? 1 : 0);
    assert.equal(lines.filter((line) => line.startsWith("+ telegram: @")).length, 1);
  }
});

test("check waits 10 s for a Groq that says nothing; a clock that cannot be compared is no trouble", async () => {
  using clock = installFakeClock({ limits: true });
  using silent = startSilentGroq("models");
  const report = check(() => ({ GROQ_BASE_URL: silent.url }));
  await silent.asked;
  clock.advance(10_000);
  const { lines } = await report;
  await silent.left(1);
  const { host } = new URL(silent.url);
  assert.deepEqual(lines.filter((line) => /groq|clock/.test(line)), [
    `- groq: ${host} cannot be reached`,
    "+ clock: not compared",
  ]);
});

test("a health check waits 2 s for a program that says nothing", async () => {
  using clock = installFakeClock({ limits: true });
  using silent = startSilentGroq("healthz");
  const alive = isAlive(Number(new URL(silent.url).port));
  await silent.asked;
  clock.advance(2_000);
  assert.equal(await alive, false);
  await silent.left(1);
});

test("the report has a row for each finding, and says how many need somebody", () => {
  const findings: Finding[] = [
    { part: "a", isFine: true, text: "well" },
    { part: "long", isFine: false, text: "mend it" },
  ];
  assert.equal(
    describeFindings(findings, false),
    "✓ a     well\n✗ long  mend it\n────────\n1 of 2 need you.",
  );
  assert.match(describeFindings(findings.slice(0, 1), false), /\nAll is well\.$/);
  const coloured = describeFindings(findings, true);
  assert.ok(coloured.startsWith("\x1b[32m✓\x1b[0m a     well\n\x1b[31m✗\x1b[0m long  "));
});

test("healthcheck asks at the port at which the program answers, however PORT is written", () => {
  const required = {
    TELEGRAM_BOT_TOKEN: "1234567890:AAEhBOweik6ad9r_QXMENQjcrGbqCr4K-pM",
    GROQ_API_KEY: `gsk_${"a1".repeat(26)}`,
  };
  for (const given of [undefined, "", " ", "9000", " 9000 ", "0"]) {
    const environment: Record<string, string | undefined> = { ...required, PORT: given };
    const parsed = parseConfig((name) => environment[name], ANYTHING);
    assert.ok(parsed.ok);
    assert.equal(portOf(given), parsed.config.port, String(given));
  }
});
