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
  if (error instanceof SyntaxError) return error.name;
  const { description } = error as { description?: unknown };
  const message = typeof description === "string"
    ? error.message.replace(description, () => withoutQuotes(description))
    : error.message;
  return `${error.name}: ${message}`;
}

/** Longer than what Telegram says by itself (guess), in UTF-16 units. */
const MAX_DESCRIPTION = 200;

/**
 * Cuts what Telegram's description of a refusal may quote of what was sent (Bot API, Making
 * requests, `description`; "its contents are subject to change").
 */
function withoutQuotes(description: string): string {
  return description
    .replace(/(can't parse [^:]*):.*/s, "$1")
    .replace(/"[^"]*"|(?<!\p{L})'[^']*'(?!\p{L})|“[^”]*”|«[^»]*»/gu, "…")
    .slice(0, MAX_DESCRIPTION);
}

/** Finds the cause of an error; grammY keeps that of an `HttpError` and a `BotError` in `error`. */
function causeOf(error: unknown): unknown {
  if (!(error instanceof Error)) return undefined;
  return error.cause ?? (error as { error?: unknown }).error;
}
