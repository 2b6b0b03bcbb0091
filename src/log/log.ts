import { BaseHandler } from "@std/log/base-handler";
import type { LevelName } from "@std/log/levels";
import { Logger as StdLogger, type LogRecord } from "@std/log/logger";
import { describeError, redact } from "./redaction.ts";

/**
 * Values that a log line carries beside its message: ids, counts, durations. Never what a person
 * wrote.
 */
export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Writer of what the operator reads. `error` fields are described with their causes and without
 * their stack; every line is redacted after it was formatted.
 */
export interface Logger {
  debug(message: string, fields?: LogFields): void;
  info(message: string, fields?: LogFields): void;
  warn(message: string, fields?: LogFields): void;
  error(message: string, fields?: LogFields): void;
  critical(message: string, fields?: LogFields): void;
  /**
   * Makes a logger to the same log, under the name of the file and the function that write to it.
   */
  named(name: string, functionName: string): Logger;
  /** Makes a logger to the same log, with these fields on every line. */
  with(fields: LogFields): Logger;
}

/** Weight of a line: those below the level that is set are not written. */
export type LogLevel = "DEBUG" | "INFO" | "WARNING" | "ERROR" | "CRITICAL";
/** Form of a line. */
export type LogFormat = "text" | "json";

/** The settings of the log. */
export interface LogOptions {
  readonly level: LogLevel;
  /** `text`: "time - name - LEVEL - [function] - message"; `json`: one object a line. */
  readonly format: LogFormat;
  /** Values that must not appear in any line, beside what looks like a token or key. */
  readonly secrets: readonly string[];
  /** Takes one line without its end; `isProblem` is true from WARNING on. */
  readonly write: (line: string, isProblem: boolean) => void;
}

const STD_LEVELS: Record<LogLevel, LevelName> = {
  DEBUG: "DEBUG",
  INFO: "INFO",
  WARNING: "WARN",
  ERROR: "ERROR",
  CRITICAL: "CRITICAL",
};
/** Value of WARN (@std/log, LogLevels). */
const WARN_LEVEL = 30;

interface LineContext {
  readonly name: string;
  readonly functionName: string;
  readonly fields: LogFields;
}

class RedactingHandler extends BaseHandler {
  readonly #options: LogOptions;

  constructor(options: LogOptions) {
    super(STD_LEVELS[options.level]);
    this.#options = options;
  }

  override handle(record: LogRecord): void {
    const context = record.args[0] as LineContext;
    const line = this.#options.format === "json"
      ? jsonLine(record, context)
      : textLine(record, context);
    this.#options.write(redact(line, this.#options.secrets), record.level >= WARN_LEVEL);
  }

  override log(): void {}
}

/**
 * Makes the log of the program, on top of `@std/log`.
 * @param options where lines go, from which level on, and what must be kept out of them
 */
export function createLogger(options: LogOptions): Logger {
  const handlers = [new RedactingHandler(options)];
  const sink = new StdLogger("translation-bot", STD_LEVELS[options.level], { handlers });
  return bind(sink, { name: "translation-bot", functionName: "main", fields: {} });
}

function bind(sink: StdLogger, context: LineContext): Logger {
  const line = (fields?: LogFields): LineContext =>
    fields ? { ...context, fields: { ...context.fields, ...fields } } : context;
  return {
    debug: (message, fields) => void sink.debug(message, line(fields)),
    info: (message, fields) => void sink.info(message, line(fields)),
    warn: (message, fields) => void sink.warn(message, line(fields)),
    error: (message, fields) => void sink.error(message, line(fields)),
    critical: (message, fields) => void sink.critical(message, line(fields)),
    named: (name, functionName) => bind(sink, { ...context, name, functionName }),
    with: (fields) => bind(sink, line(fields)),
  };
}

function levelOf(record: LogRecord): string {
  return record.levelName === "WARN" ? "WARNING" : record.levelName;
}

function plain(value: unknown): unknown {
  return value instanceof Error ? describeError(value) : value;
}

/** Takes line breaks out: inside a value one would let it pose as a line of its own. */
function oneLine(text: string): string {
  return text.replace(/[\r\n\u2028\u2029]+/g, " ");
}

function textLine(record: LogRecord, context: LineContext): string {
  const time = record.datetime.toISOString().replace("T", " ").replace("Z", "");
  const fields = Object.entries(context.fields)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}=${fieldText(plain(value))}`).join("");
  return oneLine(
    `${time} - ${context.name} - ${
      levelOf(record)
    } - [${context.functionName}] - ${record.msg}${fields}`,
  );
}

function fieldText(value: unknown): string {
  if (typeof value !== "string") return JSON.stringify(value) ?? "undefined";
  return /^[\w.:/@-]+$/.test(value) ? value : JSON.stringify(value);
}

function jsonLine(record: LogRecord, context: LineContext): string {
  const fields = Object.entries(context.fields).map(([key, value]) => [key, plain(value)]);
  return JSON.stringify({
    time: record.datetime.toISOString(),
    level: levelOf(record),
    name: context.name,
    function: context.functionName,
    message: record.msg,
    ...Object.fromEntries(fields),
  });
}
