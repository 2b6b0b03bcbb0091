// Shorter than real ones, as Telegram promises no length (those of today have 35 characters after the
// colon). No \b in front: in ".../bot123456789:AAE..." the token follows a letter.
const TELEGRAM_TOKEN = /(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}/g;
const GROQ_KEY = /gsk_[A-Za-z0-9]{20,}/g;
const REDACTED = "[redacted]";
/**
 * Causes that are described: enough for grammY's and fetch's nesting (three), and an end to
 * circular ones.
 */
const MAX_CAUSES = 5;

/**
 * Takes secrets out of a finished text.
 * @param secrets values to take out wherever they stand, as they are and percent-encoded
 */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === "") continue;
    clean = clean.replaceAll(secret, REDACTED).replaceAll(encodeURIComponent(secret), REDACTED);
  }
  return clean.replace(TELEGRAM_TOKEN, REDACTED).replace(GROQ_KEY, REDACTED);
}

/**
 * Describes a failure and what caused it in one line, for the log: names, messages and codes.
 * A parser's message is left out, since it quotes what it could not parse.
 */
export function describeError(error: unknown): string {
  const descriptions: string[] = [];
  let current: unknown = error;
  while (current !== undefined && current !== null && descriptions.length < MAX_CAUSES) {
    descriptions.push(describeOne(current));
    current = causeOf(current);
  }
  return descriptions.join(" < ") || String(error);
}

function describeOne(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  return error instanceof SyntaxError ? error.name : `${error.name}: ${error.message}`;
}

/** Finds the cause of an error; grammY keeps that of an `HttpError` and a `BotError` in `error`. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return error.cause ?? (error as { error?: unknown }).error;
}
