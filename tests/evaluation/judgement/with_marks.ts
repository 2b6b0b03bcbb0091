/** Marks of the program, as its prompt names them: around words, or in place of something. */
const MARK = /(<\/?[a-z]\d+\/?>)/;

/**
 * Puts the marks of the text that a model was asked for into its answer, as a good model would:
 * where the answer has what a mark stands for.
 */
export function withMarks(original: string, asked: string, answer: string): string {
  const marks = asked.split(MARK).filter((_, index) => index % 2 === 1);
  if (marks.length === 0) return answer;
  const hidden = original.match(patternOf(asked))?.slice(1) ?? [];
  return hidden.reduce((text, part, index) => text.replace(part, () => marks[index]!), answer);
}

/** Makes the pattern of the originals that a text with marks can come from. */
function patternOf(asked: string): RegExp {
  const parts = asked.split(MARK).map((part, index) =>
    index % 2 === 1 ? "([^]+?)" : RegExp.escape(part)
  );
  return new RegExp(`^\\s*${parts.join("")}\\s*$`);
}
