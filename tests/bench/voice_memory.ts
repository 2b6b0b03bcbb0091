// deno-lint-ignore-file no-console -- what this command prints is its result
import { startGroq } from "../../src/playground/groq/server.ts";
import { startTelegram } from "../../src/playground/telegram/server.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";
import { heard, recording } from "../harness/recordings.ts";
import { environmentFor } from "../harness/program/peers.ts";

const MESSAGES = 50;
const BYTES = 1_048_576;
const PROMISE_MB = 200;
const POLL_MS = 20;

/** Resident memory of a process, in MB. */
async function residentMb(pid: number): Promise<number> {
  const { stdout } = await new Deno.Command("ps", { args: ["-o", "rss=", "-p", String(pid)] })
    .output();
  return Number(new TextDecoder().decode(stdout)) / 1_024;
}

/** 50 voice messages of 1 MB at once, as the program sees them: how much memory they take above idle. */
async function main(): Promise<void> {
  await using telegram = startTelegram();
  await using groq = startGroq();
  const gate = Promise.withResolvers<void>();
  groq.hear = async () => {
    await gate.promise;
    return heard("Russian", "Где аптека?");
  };
  await withFolder(async (folder) => {
    await using program = startProgram({
      folder,
      env: {
        ...environmentFor(telegram, groq),
      },
    });
    await program.line("Receiving");
    const warm = telegram.user({ id: 999, language_code: "en" });
    warm.write("Привет");
    await warm.next();
    const idleMb = await residentMb(program.pid);
    let peakMb = idleMb;
    const watch = setInterval(async () => {
      peakMb = Math.max(peakMb, await residentMb(program.pid));
    }, POLL_MS);

    const sound = await recording("english.ogg");
    const users = Array.from({ length: MESSAGES }, (_, index) => {
      const bytes = new Uint8Array(BYTES);
      bytes.set(sound);
      const user = telegram.user({ id: 1_000 + index, language_code: "en" });
      user.sendRecording("voice", bytes, 20);
      return user;
    });
    await groq.busy(MESSAGES);
    gate.resolve();
    for (const user of users) await user.next(30_000);
    clearInterval(watch);
    const tookMb = peakMb - idleMb;
    console.log(
      `50 voice messages of 1 MB at once: idle ${idleMb.toFixed(0)} MB, peak ${
        peakMb.toFixed(0)
      } MB, ` +
        `${tookMb.toFixed(0)} MB above idle (promise: below ${PROMISE_MB} MB, ` +
        `${(tookMb / MESSAGES).toFixed(1)} times their own size)`,
    );
    program.kill("SIGTERM");
    await program.exited;
    if (tookMb > PROMISE_MB) Deno.exitCode = 1;
  });
}

await main();
