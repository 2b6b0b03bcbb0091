/** One change of a line that breaks a promise, and the tests that notice it. */
export interface Break {
  readonly promise: string;
  readonly file: string;
  /** Stands exactly once in the file. */
  readonly from: string;
  readonly to: string;
  /** Files of tests, or `types` where the compiler sees it. */
  readonly seenBy: readonly string[] | "types";
}
