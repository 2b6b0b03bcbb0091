import puppeteer, { type Page, type Viewport } from "../packages/puppeteer.ts";

/** Places where Debian and macOS put it; `CHROMIUM` names it elsewhere. */
const PLACES = [
  Deno.env.get("CHROMIUM"),
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** Without these, the browser itself asks the network for things of its maker. */
const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  // A microphone that beeps, and nobody who has to allow it.
  "--use-fake-device-for-media-stream",
  "--use-fake-ui-for-media-stream",
];

/**
 * Finds a Chromium on this machine; without one, says on standard error that nothing is tested in
 * it.
 */
export function findBrowser(): string | undefined {
  const found = PLACES.find((path) => {
    try {
      return path !== undefined && Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
  if (!found) {
    const line = "No Chromium here: the tests in a browser are skipped; CHROMIUM can name one\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
  }
  return found;
}

/** Opens a page in a fresh headless browser; every error that the page reports fails the test. */
export async function withPage(
  executablePath: string,
  viewport: Viewport,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const browser = await puppeteer.launch({
    executablePath,
    args: QUIET,
    defaultViewport: viewport,
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.setDefaultTimeout(10_000);
    page.on("pageerror", (error) => errors.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") errors.push(message.text());
    });
    await work(page);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join("; ")}`);
  } finally {
    await browser.close();
  }
}
