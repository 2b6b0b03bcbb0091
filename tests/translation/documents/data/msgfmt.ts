/** Places where Debian and Homebrew put it. */
const PLACES = ["/usr/bin/msgfmt", "/opt/homebrew/bin/msgfmt", "/usr/local/bin/msgfmt"];

/**
 * Finds GNU gettext's `msgfmt` on this machine; without one, says on standard error that it does
 * not judge catalogues.
 */
export function findMsgfmt(): string | undefined {
  const found = PLACES.find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
  if (!found) {
    const line = "No msgfmt here: catalogues are not judged by it; gettext has it\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
  }
  return found;
}

/** Returns what `msgfmt` has to say against a catalogue; empty where it compiles. */
export async function faultsOf(msgfmt: string, catalogue: string): Promise<string> {
  const child = new Deno.Command(msgfmt, {
    args: ["--check-format", "--output-file=/dev/null", "-"],
    env: { LC_ALL: "C.UTF-8" },
    stdin: "piped",
    stdout: "null",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(catalogue));
  await writer.close();
  const { success, stderr } = await child.output();
  return success ? "" : new TextDecoder().decode(stderr);
}
