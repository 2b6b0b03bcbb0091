/**
 * Returns a bot's id, which is what stands before the colon of its token: known without asking
 * Telegram.
 */
export function botIdOf(token: string): number {
  return Number(token.split(":", 1)[0]);
}
