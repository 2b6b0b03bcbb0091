/**
 * Counts edits by Damerau–Levenshtein (optimal string alignment); more than `bound` are infinite.
 */
export function editDistance(one: string, other: string, bound: number): number {
  const a = [...one];
  const b = [...other];
  if (Math.abs(a.length - b.length) > bound) return Infinity;
  let beforeLast: number[] = [];
  let last = b.map((_, j) => j).concat(b.length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(replaced, last[j]! + 1, row[j - 1]! + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) row[j] = Math.min(row[j]!, beforeLast[j - 2]! + 1);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]! <= bound ? last[b.length]! : Infinity;
}
