/** Places where Debian and Homebrew put it. */
const PLACES = ["/usr/bin/pandoc", "/opt/homebrew/bin/pandoc", "/usr/local/bin/pandoc"];

/** Finds pandoc on this machine; without it, says on standard error that it reads nothing. */
export function findPandoc(): string | undefined {
  const found = PLACES.find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
  if (!found) {
    const line = "No pandoc here: the tests in which it reads Markdown are skipped\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
  }
  return found;
}

/** Node of pandoc's tree: `t` is its type, `c` what is in it. */
export interface PandocNode {
  readonly t: string;
  readonly c?: unknown;
}

/** Reads Markdown as GitHub does. */
export async function readMarkdown(pandoc: string, text: string): Promise<unknown> {
  const child = new Deno.Command(pandoc, {
    args: ["-f", "gfm+footnotes+yaml_metadata_block", "-t", "json"],
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(text));
  await writer.close();
  const { stdout, stderr, success } = await child.output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  return JSON.parse(new TextDecoder().decode(stdout)).blocks;
}
