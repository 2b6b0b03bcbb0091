import type { Config } from "../config/config.ts";
import { checkGroq, compareModels, WRONG_KEY } from "../groq/groq_check.ts";
import type { Logger } from "../log/log.ts";
import { openStore } from "../store/open_store.ts";
import { botIdOf } from "../updates/bot_id.ts";
import { checkTelegram } from "../updates/telegram_check.ts";
import { webhookAddress } from "../updates/webhook_address.ts";
import type { Finding } from "./findings.ts";

/** Difference of the clocks from which signed requests and rate limits go wrong: guess, in ms. */
const MAX_CLOCK_DIFFERENCE_MS = 60_000;
/** Guess: an operator waits so long for the report. */
const LIMIT_MS = 10_000;

/** Tries everything that the bot needs, without answering anybody. */
export async function checkEverything(config: Config, logger: Logger): Promise<Finding[]> {
  const [telegram, groq, clock] = await Promise.all([
    telegramFindings(config),
    groqFindings(config),
    clockFinding(config),
  ]);
  return [
    { part: "configuration", isFine: true, text: `updates by ${config.receive.mode}` },
    ...telegram,
    ...groq,
    await storeFinding(config, logger),
    clock,
  ];
}

async function telegramFindings(config: Config): Promise<Finding[]> {
  const { telegram: { token, apiRoot } } = config;
  const report = await checkTelegram(token, apiRoot);
  const finding = (isFine: boolean, text: string) => ({ part: "telegram", isFine, text });
  if (report.kind === "refused") {
    return [finding(false, "TELEGRAM_BOT_TOKEN is wrong: @BotFather shows the right one")];
  }
  if (report.kind === "unreachable") {
    return [finding(false, `${new URL(apiRoot).host} cannot be reached: look at the network`)];
  }
  const found = [finding(true, `@${report.username}, ${report.waiting} updates wait`)];
  if (report.lastError) {
    found.push(finding(false, `the last delivery failed: ${report.lastError}`));
  }
  found.push(...await webhookFindings(config, report.webhookUrl));
  return found;
}

/** Compares where Telegram delivers with where a start here would have it deliver. */
async function webhookFindings(
  { telegram: { token }, receive }: Config,
  present: string,
): Promise<Finding[]> {
  const finding = (isFine: boolean, text: string) => ({ part: "webhook", isFine, text });
  const presentHost = URL.parse(present)?.host;
  const taking =
    `Telegram delivers to ${presentHost}: a start here takes the updates away from a bot that runs there`;
  if (receive.mode === "polling") return present === "" ? [] : [finding(false, taking)];
  const { url } = await webhookAddress(receive.baseUrl, token, receive.secret);
  const { host } = new URL(url);
  if (present === url) return [finding(true, `Telegram delivers to ${host}`)];
  return [
    present === "" || presentHost === host
      ? finding(true, `the start will have Telegram deliver to ${host}`)
      : finding(false, taking),
  ];
}

async function groqFindings({ groq }: Config): Promise<Finding[]> {
  const report = await checkGroq(groq);
  const finding = (isFine: boolean, text: string) => ({ part: "groq", isFine, text });
  if (report.kind === "refused") {
    return [finding(false, WRONG_KEY)];
  }
  if (report.kind === "unreachable") {
    const why = report.status === 0 ? "cannot be reached" : `answers ${report.status}`;
    return [finding(false, `${new URL(groq.baseUrl).host} ${why}`)];
  }
  return compareModels(groq, report.models).map(({ variable, found, missing }) =>
    missing.length === 0
      ? finding(true, found.join(", "))
      : finding(false, `${variable}: Groq does not have ${missing.join(", ")}`)
  );
}

async function storeFinding(
  { dataDir, telegram }: Config,
  logger: Logger,
): Promise<Finding> {
  const store = await openStore({
    folder: dataDir,
    bot: botIdOf(telegram.token),
    logger,
  });
  const { problem } = store;
  await store.close();
  return problem === undefined ? { part: "store", isFine: true, text: dataDir ?? "in memory" } : {
    part: "store",
    isFine: false,
    text: `${dataDir}: ${problem}; DATA_DIR names another folder`,
  };
}

/** Compares with the clock of the server that answers. */
async function clockFinding({ groq }: Config): Promise<Finding> {
  const finding = (isFine: boolean, text: string) => ({ part: "clock", isFine, text });
  try {
    const response = await fetch(groq.baseUrl, { signal: AbortSignal.timeout(LIMIT_MS) });
    await response.body?.cancel();
    const differenceMs = Math.abs(Date.parse(response.headers.get("date") ?? "") - Date.now());
    if (!Number.isFinite(differenceMs)) return finding(true, "not compared");
    return differenceMs < MAX_CLOCK_DIFFERENCE_MS
      ? finding(true, "right")
      : finding(false, `differs by ${Math.round(differenceMs / 1_000)} s: set it right`);
  } catch {
    return finding(true, "not compared");
  }
}
