/** A command that a document tells people to run. */
export interface Documented {
  readonly document: string;
  /** In one line, without what is said about it behind "#". */
  readonly command: string;
}

/** What has to be seen where a command is run from a fresh clone, with values that nobody takes. */
export type Trial =
  /** It ends by itself with one of these codes. */
  | { readonly kind: "ends"; readonly codes: readonly number[]; readonly isLong?: true }
  /** It prints this, goes on until it is told to stop, and then ends well. */
  | { readonly kind: "serves"; readonly line: string; readonly path: string }
  /** It needs what a machine alone has not. */
  | { readonly kind: "elsewhere"; readonly needs: string };

export const DOCUMENTS = ["README.md", "DEPLOYMENT.md", "CONTRIBUTING.md"];

const NPX = "(?:npx -y )?deno(?:@[\\d.]+)?";
/** How each documented command is tried; the first that fits. */
const TRIALS: readonly (readonly [RegExp, Trial])[] = [
  [/^cp \.env\.example \.env$/, { kind: "ends", codes: [0] }],
  [task("(--quiet )?demo"), { kind: "serves", line: "The demo is at", path: "/" }],
  [task("dev"), { kind: "serves", line: "Answering by HTTP", path: "/healthz" }],
  // Telegram and Groq do not know the values, or cannot be reached.
  [task("doctor"), { kind: "ends", codes: [1] }],
  [task("check"), { kind: "ends", codes: [0] }],
  [task("(test|bench|breaks)"), { kind: "ends", codes: [0], isLong: true }],
  [task("evaluate.*"), { kind: "elsewhere", needs: "a key of Groq" }],
  // The same program, called by its name in the image.
  [/^docker exec translation-bot \/translation-bot check$/, { kind: "ends", codes: [1] }],
  [/^docker exec translation-bot \/translation-bot backup /, { kind: "ends", codes: [0, 1] }],
  [/^docker /, { kind: "elsewhere", needs: "Docker" }],
  [/^fly /, { kind: "elsewhere", needs: "an account at Fly" }],
];

function task(words: string): RegExp {
  return new RegExp(`^${NPX} task ${words}$`);
}

/** Reads the commands of a document: the lines of its blocks for a shell. */
export function commandsOf(document: string, text: string): Documented[] {
  return [...text.matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) =>
    block!.replaceAll(/\s*\\\n\s*/g, " ").trim().split("\n").map((line) => ({
      document,
      command: line.replace(/\s+#.*$/, "").trim(),
    }))
  );
}

/** Tells how a command is tried; `undefined` for one of which nobody has thought. */
export function trialOf({ command }: Documented): Trial | undefined {
  return TRIALS.find(([pattern]) => pattern.test(command))?.[1];
}

/** Turns a command for the program in the image into the same one for its source. */
export function here(command: string): string {
  return command
    .replace(
      /^docker exec translation-bot \/translation-bot /,
      "HOW='run --quiet --env-file' deno task --quiet main ",
    )
    .replace("/data/", "data/");
}
