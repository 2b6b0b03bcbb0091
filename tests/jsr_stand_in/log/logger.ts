import type { BaseHandler } from "./base_handler.ts";
import { getLevelName, type LevelName, type LogLevel, LogLevels } from "./levels.ts";

// Written once a process, so that nobody takes this for the real package.
const notice =
  "@std/log is replaced by the stand-in of tests/jsr_stand_in: JSR cannot be reached\n";
Deno.stderr.writeSync(new TextEncoder().encode(notice));

interface LogRecordOptions {
  msg: string;
  args: unknown[];
  level: LogLevel;
  loggerName: string;
}

export class LogRecord {
  readonly msg: string;
  readonly args: unknown[];
  readonly level: number;
  readonly levelName: string;
  readonly loggerName: string;
  readonly datetime = new Date();

  constructor(options: LogRecordOptions) {
    this.msg = options.msg;
    this.args = [...options.args];
    this.level = options.level;
    this.levelName = getLevelName(options.level);
    this.loggerName = options.loggerName;
  }
}

export class Logger {
  readonly level: LogLevel;
  readonly handlers: BaseHandler[];

  constructor(
    readonly loggerName: string,
    readonly levelName: LevelName,
    options: { handlers?: BaseHandler[] } = {},
  ) {
    this.level = LogLevels[levelName];
    this.handlers = options.handlers ?? [];
  }

  debug(msg: string, ...args: unknown[]): string {
    return this.#log(LogLevels.DEBUG, msg, args);
  }

  info(msg: string, ...args: unknown[]): string {
    return this.#log(LogLevels.INFO, msg, args);
  }

  warn(msg: string, ...args: unknown[]): string {
    return this.#log(LogLevels.WARN, msg, args);
  }

  error(msg: string, ...args: unknown[]): string {
    return this.#log(LogLevels.ERROR, msg, args);
  }

  critical(msg: string, ...args: unknown[]): string {
    return this.#log(LogLevels.CRITICAL, msg, args);
  }

  #log(level: LogLevel, msg: string, args: unknown[]): string {
    if (this.level > level) return msg;
    const record = new LogRecord({ msg, args, level, loggerName: this.loggerName });
    for (const handler of this.handlers) handler.handle(record);
    return msg;
  }
}
