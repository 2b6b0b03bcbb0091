import { createLogger, type Logger } from "../../src/log/log.ts";

/** Makes a real logger whose lines go into `lines`, for tests of single parts. */
export function silentLogger(lines: string[] = []): Logger {
  return createLogger({
    level: "DEBUG",
    format: "text",
    secrets: [],
    write: (line) => void lines.push(line),
  });
}
