/**
 * Finds ffmpeg on this machine; without it, says on standard error that it reads nothing.
 */
export function findFfmpeg(): string | undefined {
  const found = (Deno.env.get("PATH") ?? "").split(":").map((folder) => `${folder}/ffmpeg`)
    .find((path) => {
      try {
        return Deno.statSync(path).isFile;
      } catch {
        return false;
      }
    });
  if (!found) {
    const line = "No ffmpeg here: the tests in which it reads subtitles are skipped\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
  }
  return found;
}

/** A subtitle as ffmpeg reads it. */
export interface ReadCue {
  /** From when to when, as in SubRip. */
  readonly times: string;
  /** The words, without tags. */
  readonly text: string;
}

/** Reads subtitles with ffmpeg. */
export async function readCues(
  ffmpeg: string,
  format: "srt" | "webvtt" | "ass",
  file: string,
): Promise<ReadCue[]> {
  const args = ["-v", "error", "-f", format, "-i", "pipe:0", "-f", "srt", "pipe:1"];
  const child = new Deno.Command(ffmpeg, {
    args,
    stdin: "piped",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const writer = child.stdin.getWriter();
  await writer.write(new TextEncoder().encode(file));
  await writer.close();
  const { stdout, stderr, success } = await child.output();
  if (!success) throw new Error(new TextDecoder().decode(stderr));
  const text = new TextDecoder().decode(stdout).replaceAll("\r\n", "\n");
  const cues = text.split(/\n(?=\d+\n\d\d:\d\d:\d\d,)/);
  return cues.filter((cue) => cue.trim() !== "").map((cue) => {
    const [, times = "", ...lines] = cue.trim().split("\n");
    return { times, text: lines.join("\n").replace(/<[^>]*>|\{[^}]*\}/g, "").trim() };
  });
}
