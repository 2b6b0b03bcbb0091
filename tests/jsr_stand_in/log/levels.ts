export const LogLevels = {
  NOTSET: 0,
  DEBUG: 10,
  INFO: 20,
  WARN: 30,
  ERROR: 40,
  CRITICAL: 50,
} as const;

export type LevelName = keyof typeof LogLevels;
export type LogLevel = (typeof LogLevels)[LevelName];

export function getLevelName(level: LogLevel): LevelName {
  const found = Object.entries(LogLevels).find(([, value]) => value === level);
  if (!found) throw new Error(`Cannot get log level: no level name found for: ${level}`);
  return found[0] as LevelName;
}
