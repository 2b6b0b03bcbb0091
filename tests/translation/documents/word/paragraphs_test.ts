import assert from "node:assert/strict";
import { test } from "../../../harness/test.ts";
import {
  documentXml,
  inCapitals,
  p,
  partsOf,
  run,
  shownIn,
  STAYING,
  translated,
  wordFile,
} from "./word_files.ts";
import { elementsOf, readXml, textOf } from "./xml_tree.ts";

const field = (instruction: string, result: string) =>
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
  `<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
  `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}` +
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
const BOLD = "<w:b/>";
const BOX = `<w:r><w:t>до</w:t><mc:AlternateContent><mc:Choice><w:txbxContent>${
  p(run("рамка"))
}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${
  p(run("рамка"))
}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent><w:t>после</w:t></w:r>`;

/** Bodies, and their places: a look in `[]`, a link in `{}`, what stays as `⟦⟧`. */
const CASES: readonly [about: string, body: string, places: readonly string[]][] = [
  ["a bold word has a form of its own", p(run("Очень "), run("важный", BOLD), run(" день")), [
    "Очень [важный] день",
  ]],
  [
    "what most of the letters look like needs no form",
    p(run("да ", BOLD), run("это всё длиннее")),
    [
      "[да] это всё длиннее",
    ],
  ],
  [
    "a word that Word has cut into runs is one",
    p(
      '<w:r w:rsidR="00A1"><w:t>При</w:t></w:r><w:proofErr w:type="spellStart"/>',
      run("ве", '<w:lang w:val="en-US"/>'),
      '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>',
      '<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:lastRenderedPageBreak/><w:t>т</w:t></w:r>',
    ),
    ["Привет"],
  ],
  [
    "a link, and a bold word in it",
    p(
      run("см. "),
      `<w:hyperlink r:id="a">${run("наш длинный ")}${run("сайт", BOLD)}</w:hyperlink>`,
      run(" тут"),
    ),
    ["см. {наш длинный [сайт]} тут"],
  ],
  [
    "a paragraph that is one link has no form",
    p(`<w:hyperlink r:id="a">${run("Глава")}<w:r><w:tab/></w:r>${
      field("PAGEREF a", run("3"))
    }</w:hyperlink>`),
    ["Глава"],
  ],
  ["a link as a field", p(run("см. "), field('HYPERLINK "http://a"', run("сайт")), run(" тут")), [
    "см. {сайт} тут",
  ]],
  ["the number of a page stays", p(run("стр. "), field("PAGE", run("7")), run(" из книги")), [
    "стр. ⟦⟧ из книги",
  ]],
  [
    "a field in a field stays with it",
    p(
      run("а "),
      field(
        `IF ${"</w:instrText></w:r>"}${field("PAGE", run("7"))}<w:r><w:instrText>`,
        run("итог"),
      ),
      run(" б"),
    ),
    ["а ⟦⟧ б"],
  ],
  [
    "a field that ends in another paragraph has words",
    p(
      field("TOC", run("Глава один")).replace(/<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>/, ""),
    ) +
    p(run("Глава два"), '<w:r><w:fldChar w:fldCharType="end"/></w:r>'),
    ["Глава один", "Глава два"],
  ],
  [
    "simple fields",
    p(
      run("а "),
      `<w:fldSimple w:instr="PAGE">${run("7")}</w:fldSimple>`,
      run(" б "),
      `<w:fldSimple w:instr='HYPERLINK "http://a"'>${run("сайт")}</w:fldSimple>`,
      run(" в"),
    ),
    ["а ⟦⟧ б {сайт} в"],
  ],
  [
    "tracked changes",
    p(
      run("было "),
      `<w:del w:id="1"><w:r><w:delText>старое</w:delText></w:r></w:del>`,
      `<w:ins w:id="2">${run("новое")}</w:ins>`,
      `<w:moveFrom w:id="3">${run("ушло")}</w:moveFrom>`,
      run(" слово"),
    ),
    ["было ⟦⟧[новое]⟦⟧ слово"],
  ],
  [
    "breaks, tabs, hyphens",
    p(
      "<w:r><w:t>а</w:t><w:br/><w:t>б</w:t><w:cr/><w:t>в</w:t><w:tab/><w:t>г</w:t>",
      '<w:br w:type="page"/><w:t>д</w:t><w:noBreakHyphen/><w:t>е</w:t><w:softHyphen/><w:t>ж</w:t></w:r>',
    ),
    ["а\nб\nв⟦⟧г⟦⟧д\u2011еж"],
  ],
  [
    "notes, formulas, signs and comments stay",
    p(
      run("а"),
      '<w:commentRangeStart w:id="1"/>',
      run("б"),
      '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>',
      run("в"),
      '<w:r><w:footnoteReference w:id="1"/></w:r>',
      run("г"),
      "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>",
      run("д"),
      '<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>',
      run("е"),
    ),
    ["а⟦⟧б⟦⟧в⟦⟧г⟦⟧д⟦⟧е"],
  ],
  [
    "content controls and smart tags",
    p(
      run("имя "),
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${
        run("Анна")
      }</w:sdtContent></w:sdt>`,
      run(" из "),
      `<w:smartTag w:element="place"><w:smartTagPr/>${run("Минска")}</w:smartTag>`,
      run(" тут"),
    ),
    ["имя {Анна} из Минска тут"],
  ],
  ["a text box is apart from what is around it", p(run("а "), BOX, run(" б")), [
    "а до",
    "рамка",
    "рамка",
    "после б",
  ]],
  [
    "a text box in a link",
    p(run("а "), `<w:hyperlink r:id="a">${run("б ")}${BOX}</w:hyperlink>`, run(" в")),
    ["а", "б до", "рамка", "рамка", "после", "в"],
  ],
  [
    "cells, controls and choices around paragraphs",
    `<w:tbl><w:tr><w:tc>${p(run("яч"))}</w:tc><w:tc><w:sdt><w:sdtContent>${
      p(run("два"))
    }</w:sdtContent></w:sdt></w:tc></w:tr></w:tbl>${p()}${p(run(" "))}`,
    ["яч", "два"],
  ],
  [
    "space counts only where it is told to",
    p("<w:r><w:t>\n  а\tб  </w:t></w:r>", run(" в")),
    ["а б в"],
  ],
  [
    "a line to write on stays",
    p(run("Имя: "), run("        ", '<w:u w:val="single"/>'), run(" дата")),
    [
      "Имя: ⟦⟧ дата",
    ],
  ],
  [
    "of a reading beside a word only the word",
    p(
      run("а "),
      `<w:r><w:ruby><w:rubyPr/><w:rt>${run("かん")}</w:rt><w:rubyBase>${
        run("漢")
      }</w:rubyBase></w:ruby></w:r>`,
      run(" б"),
    ),
    ["а 漢 б"],
  ],
  [
    "what came by a move, and a look that was another before",
    p(
      run("а "),
      `<w:moveTo w:id="4">${run("пришло")}</w:moveTo>`,
      run(" при"),
      run("вет", '<w:rPrChange w:id="1"><w:rPr><w:b/></w:rPr></w:rPrChange>'),
    ),
    ["а [пришло] привет"],
  ],
  [
    "paragraphs in something beside runs",
    p(
      run("а "),
      `<mc:AlternateContent><mc:Choice>${p(run("б"))}</mc:Choice></mc:AlternateContent>`,
      run(" в"),
    ),
    ["а", "б", "в"],
  ],
  [
    "what only a link has names for does not leave it",
    p(
      run("а "),
      `<w:hyperlink xmlns:q="urn:q" r:id="a">${run("б")}<q:x/>${run("в")}</w:hyperlink>`,
      run(" г"),
    ),
    ["а", "б⟦⟧в", "г"],
  ],
  ["a text box in a field", p(run("а "), field("PAGE", BOX), run(" б")), [
    "а ⟦⟧до",
    "рамка",
    "рамка",
    "после⟦⟧ б",
  ]],
  [
    "a picture that is a link stays",
    p(run("а "), '<w:hyperlink r:id="a"><w:r><w:drawing/></w:r></w:hyperlink>', run(" б")),
    ["а ⟦⟧ б"],
  ],
  [
    "words in the instruction of a field are none",
    p(
      run("а "),
      field(
        `HYPERLINK </w:instrText></w:r>${run("x")}<w:r><w:instrText>`,
        "<w:r><w:drawing/></w:r>",
      ),
      run(" б"),
    ),
    ["а ⟦⟧ б"],
  ],
  ["words that programs know are words", p(run("constructor")) + p(run("toString")), [
    "constructor",
    "toString",
  ]],
  ["escapes and CDATA are read", p("<w:r><w:t>а &amp;&#x431;<![CDATA[<в>]]></w:t></w:r>"), [
    "а &б<в>",
  ]],
];
for (const [about, body, places] of CASES) {
  test(`in a Word document, ${about}`, async () => {
    assert.deepEqual(await shownIn(body), places);
    const before = readXml(documentXml(body));
    const out = await translated(wordFile(documentXml(body)), (words) => inCapitals(words));
    const after = readXml(partsOf(out)["word/document.xml"]!);
    for (const name of STAYING) {
      assert.equal(elementsOf(after, name).length, elementsOf(before, name).length, name);
    }
    const words = elementsOf(after, "w:p").map(textOf).join("\n");
    for (const word of places.join(" ").match(/[\p{L}&<>]+/gu)!) {
      assert.ok(words.includes(word.toUpperCase()), `${word}: ${words}`);
    }
  });
}

test("what nobody translates of a Word document stays as it is, sign for sign", async () => {
  for (const [about, body] of CASES) {
    const source = documentXml(`${p(run("нет"))}${body}`);
    const out = await translated(
      wordFile(source),
      (words) => words.text === "нет" ? { ...words, text: "no" } : undefined,
    );
    assert.equal(
      partsOf(out)["word/document.xml"],
      source.replace(run("нет"), "<w:r><w:t>no</w:t></w:r>"),
      about,
    );
  }
});
