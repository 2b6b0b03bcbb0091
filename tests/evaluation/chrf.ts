/** n-grams of up to so many characters; recall counts double (Popović 2015, chrF2). */
const MAX_ORDER = 6;
const BETA_SQUARED = 4;

/** How alike two texts are by the n-grams of their characters, from 0 to 100. */
export function chrf(hypothesis: string, reference: string): number {
  let precision = 0;
  let recall = 0;
  let orders = 0;
  for (let order = 1; order <= MAX_ORDER; order++) {
    const [own, wanted] = [hypothesis, reference].map((text) => gramsOf(text, order));
    if (own!.size === 0 || wanted!.size === 0) continue;
    orders++;
    let common = 0;
    for (const [gram, count] of own!) common += Math.min(count, wanted!.get(gram) ?? 0);
    precision += common / total(own!);
    recall += common / total(wanted!);
  }
  if (orders === 0 || precision + recall === 0) return 0;
  const [p, r] = [precision / orders, recall / orders];
  return 100 * (1 + BETA_SQUARED) * p * r / (BETA_SQUARED * p + r);
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

function total(grams: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of grams.values()) sum += count;
  return sum;
}
