import type { Harness } from "./harness.ts";

/** Where a bot in this process answers by HTTP, once it does; its `config` needs `port: 0`. */
export async function httpAddress({ telegram, lines }: Harness): Promise<string> {
  // The server listens before Telegram is asked for anything.
  await telegram.waitForCall(({ method }) => method === "getMe");
  const port = /Answering by HTTP port=(\d+)/.exec(lines.findLast((line) => /port=/.test(line))!)!;
  return `http://127.0.0.1:${port[1]}`;
}
