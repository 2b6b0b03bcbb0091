/** n-grams of up to so many characters; recall counts double (Popović 2015, chrF2). */
const MAX_ORDER = 6;
const BETA_SQUARED = 4;

/** Answer beside what a person would have written. */
export interface Scored {
  readonly hypothesis: string;
  readonly reference: string;
}

/** n-grams of one length: in the hypotheses, in the references, in both. */
interface Counts {
  hypothesis: number;
  reference: number;
  common: number;
}

/**
 * Computes chrF2 of a corpus, from 0 to 100: the counts of all sentences are summed first, and only
 * lengths of n-grams that both sides have count. Equals sacreBLEU's
 * `nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no`.
 */
export function chrf(sentences: readonly Scored[]): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let order = 1; order <= MAX_ORDER; order++) {
    const { hypothesis, reference, common } = countGrams(sentences, order);
    if (hypothesis === 0 || reference === 0) continue;
    orders++;
    precision += common / hypothesis;
    recall += common / reference;
  }
  if (precision + recall === 0) return 0;
  const [p, r] = [precision / orders, recall / orders];
  return 100 * (1 + BETA_SQUARED) * p * r / (BETA_SQUARED * p + r);
}

function countGrams(sentences: readonly Scored[], order: number): Counts {
  const counts = { hypothesis: 0, reference: 0, common: 0 };
  for (const sentence of sentences) {
    const reference = gramsOf(sentence.reference, order);
    // As sacreBLEU does: what cannot be compared with anything is no mistake.
    if (reference.size === 0) continue;
    for (const count of reference.values()) counts.reference += count;
    for (const [gram, count] of gramsOf(sentence.hypothesis, order)) {
      counts.hypothesis += count;
      counts.common += Math.min(count, reference.get(gram) ?? 0);
    }
  }
  return counts;
}

function gramsOf(text: string, order: number): Map<string, number> {
  const characters = [...text.replaceAll(/\s+/g, "")];
  const grams = new Map<string, number>();
  for (let at = 0; at + order <= characters.length; at++) {
    const gram = characters.slice(at, at + order).join("");
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}
