import axe from "../packages/axe.ts";
import type { Page } from "../packages/puppeteer.ts";

/** Widths of a page, in CSS pixels: two common phones and a laptop. */
export const WIDTHS = [360, 390, 1280];
const SCHEMES = ["light", "dark"];
const HEIGHT = 740;
const FIND_CUT = (await Deno.readTextFile(new URL("./find_cut.js", import.meta.url)))
  .trim().replace(/;$/, "");

/** Labels: what a person must be able to read whole. */
const LABELS = "button, summary, label, select, h1, h2, th, td, figcaption, .keyboard a";

/**
 * Looks at a page in all widths, light and dark, and lists what a person would stumble over: what
 * is cut, what sticks out of the page, and what axe-core calls a serious or critical fault.
 */
export async function findFlaws(
  page: Page,
  name: string,
): Promise<string[]> {
  const seenIn = new Map<string, string[]>();
  for (const scheme of SCHEMES) {
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: HEIGHT });
      const cut = await page.evaluate(`(${FIND_CUT})("${LABELS}")`) as string[];
      for (const flaw of new Set([...cut, ...await findViolations(page)])) {
        seenIn.set(flaw, [...seenIn.get(flaw) ?? [], `${width} ${scheme}`]);
      }
      const folder = Deno.env.get("SCREENSHOTS");
      if (folder) await page.screenshot({ path: `${folder}/${name}-${width}-${scheme}.png` });
    }
  }
  return [...seenIn].map(([flaw, where]) => `${name} (${where.join(", ")}): ${flaw}`);
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate("axe.run({ resultTypes: ['violations'] })") as {
    violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}
