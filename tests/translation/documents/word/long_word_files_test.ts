import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { documentXml, inCapitals, translated, wordFile } from "./word_files.ts";
import { DocumentError } from "../../../../src/translation/documents/opened_file.ts";
import { openWord } from "../../../../src/translation/documents/word/open_word.ts";

/** Ten times what the slowest takes where the cost is linear; minutes where it is not. */
const LIMIT_MS = 3_000;
const UNITS = 60_000;
/** Just below the depth that is refused. */
const DEPTH = 480;

const RUN = "<w:r><w:t>слово </w:t></w:r>";
const BOLD = "<w:r><w:rPr><w:b/></w:rPr><w:t>б</w:t><w:tab/></w:r>";
const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const many = (shape: string, units = UNITS) => shape.repeat(Math.ceil(units / shape.length));
const deep = (open: string, content: string, close: string, depth = DEPTH) =>
  open.repeat(depth) + content + close.repeat(depth);
const p = (content: string) => `<w:p>${content}</w:p>`;

const SHAPES: Readonly<Record<string, string>> = {
  "ordinary paragraphs": many(p(RUN + BOLD + RUN)),
  "one text": p(`<w:r><w:t>${many("слово ")}</w:t></w:r>`),
  "spaces in one text": p(`<w:r><w:t>a${many(" ")}a</w:t></w:r>`),
  "spaces in runs": p(RUN + many("<w:r><w:t> </w:t></w:r>") + RUN),
  "runs that are alike": p(many(RUN)),
  "runs that are not": p(many(RUN + BOLD)),
  "line breaks": p(`<w:r><w:t>a</w:t>${many("<w:br/>")}<w:t>a</w:t></w:r>`),
  "fields in fields": p(
    RUN + many(char("begin") + char("separate"), UNITS / 2) + RUN + many(char("end"), UNITS / 4) +
      RUN,
  ),
  "links as fields in each other": p(
    many(
      `${char("begin")}<w:r><w:instrText>HYPERLINK</w:instrText></w:r>${char("separate")}${RUN}`,
    ),
  ),
  "fields that never end": p(RUN + many(char("begin")) + RUN),
  "fields that never began": p(RUN + many(char("end")) + RUN),
  "links": p(many(`<w:hyperlink>${RUN}</w:hyperlink>`)),
  "links in links": p(deep("<w:hyperlink>", many(RUN + BOLD), "</w:hyperlink>")),
  "insertions in insertions": p(deep("<w:ins>", many(RUN + BOLD), "</w:ins>") + RUN),
  "bookmarks": p(RUN + many("<w:bookmarkStart/>") + RUN),
  "text boxes": p(many(`<w:r><w:t>a</w:t><w:pict>${p(RUN)}</w:pict></w:r>`)),
  "text boxes in text boxes": many(
    deep(`<w:p>${RUN}<w:r><w:pict>`, RUN, "</w:pict></w:r></w:p>", 150),
  ),
  "paragraphs without words": many("<w:p/>"),
  "elements of others": many("<a/>"),
  "formatting": p(`<w:r><w:rPr>${many("<w:b/>")}</w:rPr><w:t>a</w:t></w:r>`),
  "escapes": p(`<w:r><w:t>${many("&lt;")}</w:t></w:r>`),
  "CDATA": p(`<w:r><w:t>${many("<![CDATA[a]]>")}</w:t></w:r>`),
  "comments": many("<!-- a -->"),
  "an attribute": `<a b="${many("'")}"/>`,
  "what is not XML": many("<"),
  "what is never closed": many("<w:p>"),
};
for (const [about, body] of Object.entries(SHAPES)) {
  test({
    name: `a long Word document of ${about} is read and written in a time that grows with its size`,
    limitMs: LIMIT_MS,
    fn: async () => {
      const file = wordFile(documentXml(body));
      await translated(file, inCapitals).then(openWord).catch((error: unknown) => {
        assert.ok(error instanceof DocumentError, String(error));
        assert.ok(about.startsWith("what is"), about);
      });
    },
  });
}
