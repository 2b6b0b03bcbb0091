const PLACES = [
  "/usr/bin/soffice",
  "/usr/local/bin/soffice",
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
];

/** Finds LibreOffice on this machine; without one, says on standard error that it judges nothing. */
export function findOffice(): string | undefined {
  const found = PLACES.find((path) => {
    try {
      return Deno.statSync(path).isFile;
    } catch {
      return false;
    }
  });
  if (!found) {
    const line = "No LibreOffice here: the tests in which it opens files are skipped\n";
    Deno.stderr.writeSync(new TextEncoder().encode(line));
  }
  return found;
}

/** Returns the text that LibreOffice finds in a Word document. */
export async function textByOffice(office: string, file: Uint8Array): Promise<string> {
  const folder = await Deno.makeTempDir();
  try {
    await Deno.writeFile(`${folder}/file.docx`, file);
    const { success } = await new Deno.Command(office, {
      args: ["--headless", "--convert-to", "txt:Text (encoded):UTF8", "file.docx"],
      cwd: folder,
      env: { HOME: folder },
      stdout: "null",
      stderr: "null",
    }).output();
    if (!success) throw new Error("LibreOffice does not open the file");
    return await Deno.readTextFile(`${folder}/file.txt`);
  } finally {
    await Deno.remove(folder, { recursive: true });
  }
}
