/** Row of the report on everything that the bot needs: what is fine, or what to do about it. */
export interface Finding {
  readonly part: string;
  readonly isFine: boolean;
  readonly text: string;
}

const GREEN = "\x1b[32m";
const RED = "\x1b[31m";
const FAINT = "\x1b[2m";
const PLAIN = "\x1b[0m";

/**
 * Writes the report as a table, which ends with how many of its rows need somebody.
 * @param inColour where a terminal shows it (ECMA-48, SGR)
 */
export function describeFindings(findings: readonly Finding[], inColour: boolean): string {
  const paint = (colour: string, text: string) => inColour ? `${colour}${text}${PLAIN}` : text;
  const width = Math.max(...findings.map(({ part }) => part.length));
  const rows = findings.map(({ part, isFine, text }) =>
    isFine
      ? `${paint(GREEN, "✓")} ${part.padEnd(width)}  ${text}`
      : `${paint(RED, "✗")} ${part.padEnd(width)}  ${paint(RED, text)}`
  );
  const wrong = findings.filter(({ isFine }) => !isFine).length;
  const end = wrong === 0
    ? paint(GREEN, "All is well.")
    : paint(RED, `${wrong} of ${findings.length} need you.`);
  return [...rows, paint(FAINT, "─".repeat(width + 4)), end].join("\n");
}
