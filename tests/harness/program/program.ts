import { TextLineStream } from "./text_lines.ts";
import manifest from "../../../deno.json" with { type: "json" };

const ROOT = new URL("../../../", import.meta.url);

/** No line of any test's program may contain these. */
const SECRETS = ["TELEGRAM_BOT_TOKEN", "GROQ_API_KEY", "WEBHOOK_SECRET", "ADMIN_TOKEN"];

/** A compiled program to test instead of the source; `.ci/run` sets it. */
const EXECUTABLE = Deno.env.get("TRANSLATION_BOT");

/** `main.ts` as a process of its own, with the permissions that `deno.json` gives it. */
export interface Program extends AsyncDisposable {
  /** Everything printed so far, both streams. */
  readonly output: string;
  /** Everything that standard output alone got. */
  readonly stdout: string;
  /** Resolves with the exit code; a signal's is 128 and its number. */
  readonly exited: Promise<number>;
  /**
   * Resolves with the first line that contains `text`, also a past one; rejects when the program
   * ends before.
   */
  line(text: string): Promise<string>;
  kill(signal: Deno.Signal): void;
  readonly pid: number;
}

/** The surroundings of the program. */
export interface ProgramOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** The folder where it runs, and which has its `./data`. */
  readonly folder: string;
  /** The most descriptors that it may have; those of the test by default. */
  readonly descriptors?: number;
  /** A module to run before it; never with an executable. */
  readonly before?: string;
}

/** Starts the program as a process of its own. */
export function startProgram(
  { args = [], env = {}, folder, descriptors, before }: ProgramOptions,
): Program {
  const program = EXECUTABLE ? [EXECUTABLE] : [Deno.execPath(), ...commandLine(before)];
  const [command = "", ...words] = descriptors === undefined ? program : [
    "sh",
    "-c",
    `ulimit -n ${descriptors} && exec "$@"`,
    "sh",
    ...program,
  ];
  const child = new Deno.Command(command, {
    args: [...words, ...args],
    cwd: folder,
    clearEnv: true,
    env: { ...inherited(), PORT: "0", ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const lines: string[] = [];
  const listeners = new Set<() => void>();
  let ended = false;
  const notify = () => {
    for (const listener of [...listeners]) listener();
  };
  const read = async (stream: ReadableStream<Uint8Array<ArrayBuffer>>, own: string[] = []) => {
    for await (const line of stream.pipeThrough(new TextLineStream())) {
      lines.push(line);
      own.push(line);
      notify();
    }
  };
  const printed: string[] = [];
  const exited = Promise.all([child.status, read(child.stdout, printed), read(child.stderr)])
    .then(([{ code }]) => {
      ended = true;
      notify();
      return code;
    });

  return {
    get output() {
      return lines.join("\n");
    },
    get stdout() {
      return printed.join("\n");
    },
    exited,
    line(text) {
      const { promise, resolve, reject } = Promise.withResolvers<string>();
      const look = () => {
        const found = lines.find((line) => line.includes(text));
        if (found !== undefined) resolve(found);
        else if (ended) reject(new Error(`It ended without "${text}":\n${lines.join("\n")}`));
      };
      listeners.add(look);
      look();
      return promise.finally(() => listeners.delete(look));
    },
    kill: (signal) => child.kill(signal),
    pid: child.pid,
    async [Symbol.asyncDispose]() {
      if (!ended) child.kill("SIGKILL");
      await exited;
      const output = lines.join("\n");
      for (const name of SECRETS) {
        if (env[name] && output.includes(env[name])) throw new Error(`${name} was printed`);
      }
    },
  };
}

/**
 * Reads the `main` task of `deno.json`, so that what is tested has the permissions of what is
 * shipped.
 */
export function commandLine(before?: string, script = new URL("main.ts", ROOT)): string[] {
  const words = manifest.tasks.main.command.replace("deno $HOW", "run").split(" ");
  const config = `--config=${new URL("deno.json", ROOT).pathname}`;
  const [run = "", ...flags] = words.filter((word) => word !== "main.ts");
  const first = before === undefined ? [] : [`--preload=${before}`];
  return [run, "--quiet", "--frozen", config, ...first, ...flags, script.pathname];
}

/** Returns the variables by which Deno finds its cache, on whatever machine. */
function inherited(): Record<string, string> {
  const names = ["DENO_DIR", "HOME", "PATH", "XDG_CACHE_HOME", "NPM_CONFIG_REGISTRY"];
  return Object.fromEntries(
    names.map((name) => [name, Deno.env.get(name)]).filter(([, value]) => value !== undefined),
  );
}
