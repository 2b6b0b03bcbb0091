import { type LevelName, type LogLevel, LogLevels } from "./levels.ts";
import type { LogRecord } from "./logger.ts";

export abstract class BaseHandler {
  readonly level: LogLevel;

  constructor(readonly levelName: LevelName) {
    this.level = LogLevels[levelName];
  }

  handle(logRecord: LogRecord): void {
    if (this.level > logRecord.level) return;
    this.log(this.format(logRecord));
  }

  format(logRecord: LogRecord): string {
    return `${logRecord.levelName} ${logRecord.msg}`;
  }

  abstract log(msg: string): void;
}
