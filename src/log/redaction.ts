// No \b in front: in ".../bot123456789:AAE..." the token follows a letter.
const TELEGRAM_TOKEN = /(?<!\d)\d{6,12}:[A-Za-z0-9_-]{30,}/g;
const GROQ_KEY = /gsk_[A-Za-z0-9]{20,}/g;
const GONE = "[redacted]";
/** Deep enough for grammY's and fetch's nesting (three), and an end to circular causes. */
const MAX_CAUSES = 5;

/**
 * Takes secrets out of a finished text.
 * @param secrets values to take out wherever they stand, as they are and percent-encoded
 */
export function redact(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret === "") continue;
    clean = clean.replaceAll(secret, GONE).replaceAll(encodeURIComponent(secret), GONE);
  }
  return clean.replace(TELEGRAM_TOKEN, GONE).replace(GROQ_KEY, GONE);
}

/**
 * One line about a failure and what caused it, for the log: names, messages and codes.
 * A parser's message is left out, since it quotes what it could not parse.
 */
export function describeError(error: unknown): string {
  const parts: string[] = [];
  let current: unknown = error;
  while (current !== undefined && current !== null && parts.length < MAX_CAUSES) {
    parts.push(describeOne(current));
    current = causeOf(current);
  }
  return parts.join(" < ") || String(error);
}

function describeOne(error: unknown): string {
  if (!(error instanceof Error)) return `thrown ${typeof error}`;
  return error instanceof SyntaxError ? error.name : `${error.name}: ${error.message}`;
}

/** grammY keeps the cause of an `HttpError` and a `BotError` in `error`. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return error.cause ?? (error as { error?: unknown }).error;
}
