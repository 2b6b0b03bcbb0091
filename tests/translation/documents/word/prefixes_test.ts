import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import { documentXml, inCapitals, p, partsOf, run, translated, wordFile } from "./word_files.ts";

test("a translation from right to left is marked as one, in the order that Word wants", async () => {
  const body = p(run("день", '<w:b/><w:em w:val="dot"/><w:lang w:val="ru-RU"/>'));
  const out = await translated(wordFile(documentXml(body)), () => ({ text: "יום", entities: [] }));
  assert.ok(
    partsOf(out)["word/document.xml"]!.includes(
      '<w:r><w:rPr><w:b/><w:rtl/><w:em w:val="dot"/></w:rPr><w:t>יום</w:t></w:r>',
    ),
  );
  const back = await translated(out, () => ({ text: "day", entities: [] }));
  assert.doesNotMatch(partsOf(back)["word/document.xml"]!, /rtl/);
});

test("any prefix, the strict namespace and namespaces of a run are understood", async () => {
  const strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
  const source =
    `<document xmlns="${strict}"><body><p><r xmlns:q="urn:q"><rPr><q:glow/></rPr><t>да &amp; нет</t></r><r><t> это обычный текст</t></r></p></body></document>`;
  const out = partsOf(await translated(wordFile(source), inCapitals))["word/document.xml"]!;
  assert.equal(
    out,
    source.replace(">да &amp; нет<", ' xml:space="preserve">ДА &amp; НЕТ<').replace(
      "<t> это обычный текст",
      "<t>ЭТО ОБЫЧНЫЙ ТЕКСТ",
    ).replace(' xml:space="preserve"', ""),
  );
});
