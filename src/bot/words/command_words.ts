import type { Message } from "grammy/types";
import { editDistance } from "../../translation/languages/edit_distance.ts";

/** A message that begins so is meant as a command, also in letters that Telegram does not mark. */
const COMMAND = /^\/([\p{L}\p{M}\p{N}_]{1,64})(?:@(\w{3,32}))?(?=\s|$)/u;
/** Letters that a name has at least in common with one that begins like it (guess). */
const MIN_PREFIX = 2;
/** Names that a sentence can list (guess). */
const MAX_NEAR = 3;

/** A message's command. */
export interface CommandWord {
  /** In small letters, without its slash. */
  readonly name: string;
  /** Name of the bot that it is addressed to, where one is named. */
  readonly bot?: string | undefined;
}

/** Finds the command that a text begins with. */
export function commandIn(text: string | undefined): CommandWord | undefined {
  const [, name, bot] = COMMAND.exec(text ?? "") ?? [];
  return name === undefined ? undefined : { name: name.toLowerCase(), bot };
}

/** Writes a message's command in small letters: phones begin a line with a capital. */
export function inSmallLetters(message: Message | undefined): void {
  const [command] = message?.text === undefined ? [] : COMMAND.exec(message.text) ?? [];
  if (command === undefined || !message) return;
  const small = command.toLowerCase();
  // A letter may become two: "İ"; the places of the entities must stay right.
  if (small.length === command.length) message.text = small + message.text!.slice(command.length);
}

/** Finds the names that somebody may have meant, nearest first. */
export function nearCommands(name: string, commands: readonly string[]): string[] {
  const bound = name.length < 5 ? 1 : 2;
  return commands
    .map((command) => ({ command, score: scoreOf(name, command, bound) }))
    .filter(({ score }) => score <= bound)
    .toSorted((a, b) => a.score - b.score)
    .slice(0, MAX_NEAR)
    .map(({ command }) => command);
}

function scoreOf(name: string, command: string, bound: number): number {
  const [short, long] = name.length < command.length ? [name, command] : [command, name];
  const isBeginning = short.length >= MIN_PREFIX && long.startsWith(short);
  return isBeginning ? 0.5 : editDistance(name, command, bound);
}
