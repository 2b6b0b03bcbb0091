import { type JudgedGroq, startJudgedGroq } from "../groq_api/judge_groq.ts";
import { type JudgedTelegram, startJudgedTelegram } from "../bot_api/judge_telegram.ts";
import { environmentFor } from "./peers.ts";
import { type Program, startProgram } from "./program.ts";
import { withFolder } from "./with_folder.ts";

/** A program that Telegram delivers to, and both services beside it. */
export interface WebhookScene {
  readonly telegram: JudgedTelegram;
  readonly groq: JudgedGroq;
  /** The port of each start. */
  readonly port: number;
  /** Starts the program, with the same data each time. @param env takes the place of what it has */
  start(env?: Readonly<Record<string, string>>): Program;
}

/** Runs a test in a scene of its own that is gone afterwards. */
export async function withWebhook(work: (scene: WebhookScene) => Promise<void>): Promise<void> {
  await withFolder(async (folder) => {
    await using telegram = startJudgedTelegram();
    await using groq = startJudgedGroq();
    const port = freePort();
    const start = (env: Readonly<Record<string, string>> = {}) =>
      startProgram({
        folder,
        env: {
          ...environmentFor(telegram, groq),
          WEBHOOK_URL: `http://127.0.0.1:${port}`,
          PORT: String(port),
          ...env,
        },
      });
    await work({ telegram, groq, port, start });
  });
}

/** Returns a port that nobody listened at a moment ago. */
function freePort(): number {
  using free = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  return free.addr.port;
}
