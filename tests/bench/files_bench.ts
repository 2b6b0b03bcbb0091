import { parseDocument } from "../../src/translation/documents/open_document.ts";
import type { TextKind } from "../../src/translation/documents/kinds.ts";

const UNITS = 1_000_000;
const SENTENCE = "Ein Satz, der etwas sagt, und dann noch einer";
const SAMPLES: Readonly<Record<TextKind, string>> = {
  txt: `${SENTENCE}.\n\n`,
  md: `- **${SENTENCE}** und [mehr](https://a.b)\n\n`,
  srt: `1\n00:00:01,000 --> 00:00:02,000\n<i>${SENTENCE}</i>\n\n`,
  vtt: `00:01.000 --> 00:02.000 align:start\n<v Anna>${SENTENCE} &amp; so\n\n`,
  ass: `Dialogue: 0,0:00:01.00,0:00:03.00,Default,,0,0,0,,{\\i1}${SENTENCE}{\\i0}\n`,
  csv: `1,"${SENTENCE}",2024-01-01\n`,
  html: `<p class=a><b>${SENTENCE}</b> und <a href="/b">mehr</a></p>\n`,
  json: `{"name": "${SENTENCE}", "number": 1},\n`,
  po: `msgid "${SENTENCE}"\nmsgstr ""\n\n`,
  strings: `"name" = "${SENTENCE}";\n`,
};
const HEADS: Partial<Record<TextKind, string>> = {
  vtt: "WEBVTT\n\n",
  ass: "[Events]\n",
  json: "[\n",
};

const group = "a file of 1 MB, read and written (promise: below 3 s, and 10 ms at a time)";

Deno.bench({
  name: "baseline: its bytes to text, its words one by one, and back",
  group,
  baseline: true,
  fn() {
    const bytes = new TextEncoder().encode(SAMPLES.txt.repeat(UNITS / SAMPLES.txt.length));
    const text = new TextDecoder().decode(bytes);
    for (const _ of text.matchAll(/\S+/g));
    new TextEncoder().encode(text.replaceAll("Satz", "sentence"));
  },
});

for (const [kind, sample] of Object.entries(SAMPLES) as [TextKind, string][]) {
  const source = (HEADS[kind] ?? "") + sample.repeat(UNITS / sample.length);
  Deno.bench({
    name: `.${kind}`,
    group,
    async fn() {
      const { units, write } = await parseDocument(kind, source);
      await write(new Map(units.map((unit, index) => [index, unit])));
    },
  });
}
