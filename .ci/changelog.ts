/** Heading under which changes wait for a release (keepachangelog.com/en/1.1.0). */
const UNRELEASED = "## [Unreleased]";

/** A changelog with one more release, and what it says of that. */
export interface Released {
  readonly changelog: string;
  /** In Markdown, without a heading of its own. */
  readonly notes: string;
}

/**
 * Gives what is unreleased in a changelog a version.
 * @param date as YYYY-MM-DD
 * @throws Error when nothing is unreleased
 */
export function release(changelog: string, version: string, date: string): Released {
  const begin = changelog.indexOf(UNRELEASED);
  if (begin < 0) throw new Error(`CHANGELOG.md has no "${UNRELEASED}"`);
  const after = begin + UNRELEASED.length;
  const next = changelog.indexOf("\n## [", after);
  const notes = changelog.slice(after, next < 0 ? undefined : next).trim();
  if (notes === "") throw new Error("CHANGELOG.md says of nothing that it is unreleased");
  const rest = next < 0 ? "" : changelog.slice(next);
  const head = `${changelog.slice(0, after)}\n\n## [${version}] - ${date}\n\n${notes}\n`;
  return { changelog: head + rest, notes };
}

/** Returns what a changelog says of a version. @throws Error when it does not */
export function notesOf(changelog: string, version: string): string {
  const [, after] = changelog.split(`\n## [${version}]`);
  if (after === undefined) throw new Error(`CHANGELOG.md has no version ${version}`);
  return after.slice(after.indexOf("\n"), after.search(/\n## \[|$(?![^])/)).trim();
}

/** Tells whether a version comes after another one (semver.org, 11, without what follows a "-"). */
export function isLater(version: string, present: string): boolean {
  const [a, b] = [version, present].map((one) => one.split(".").map(Number));
  const at = a!.findIndex((part, index) => part !== b![index]);
  return at >= 0 && a![at]! > b![at]!;
}
