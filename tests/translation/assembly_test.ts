import assert from "node:assert/strict";
import { assemble } from "../../src/translation/assembly.ts";
import type { TextSpan } from "../../src/translation/content.ts";
import { type FormattedText, sliceFormatted, slicing } from "../../src/translation/entities.ts";
import { cutSegments, type Segment } from "../../src/translation/segments.ts";
import { inTurns } from "../../src/time/turns.ts";
import { createRandom, randomMessage } from "../harness/random_messages.ts";
import { test } from "../harness/test.ts";

/** "One" and "Two", cut between the lines, and what is marked in their translations. */
async function assembled(entities: readonly TextSpan[]) {
  const piece = (text: string) => ({
    text,
    entities: [{ type: "blockquote", offset: 0, length: text.length }],
    target: "de",
  });
  const original = { text: "One\nTwo", entities };
  const segments = [{ start: 0, end: 3 }, { start: 4, end: 7 }];
  const slices = await inTurns(slicing(original, segments));
  return assemble(original, segments, slices, piecesOf([piece("Eins"), piece("Zwei")]));
}

test("a quote that was cut is one again, two quotes stay two", async () => {
  const one = [{ type: "blockquote", offset: 0, length: 7 }];
  assert.deepEqual(await assembled(one), {
    text: "Eins\nZwei",
    entities: [{ type: "blockquote", offset: 0, length: 9 }],
  });
  const two = [0, 4].map((offset) => ({ type: "blockquote", offset, length: 3 }));
  assert.deepEqual(await assembled(two), {
    text: "Eins\nZwei",
    entities: [0, 5].map((offset) => ({ type: "blockquote", offset, length: 4 })),
  });
});

type Piece = FormattedText<TextSpan> & { readonly target: string | undefined };

function piecesOf(pieces: readonly Piece[]): ReadonlyMap<number, Piece> {
  return new Map(pieces.entries());
}

async function assembledFrom(
  one: FormattedText<TextSpan>,
  segments: readonly Segment[],
  pieces: readonly Piece[],
): Promise<FormattedText<TextSpan>> {
  return assemble(one, segments, await inTurns(slicing(one, segments)), piecesOf(pieces));
}

function sorted(entities: readonly TextSpan[]): string[] {
  return entities.map((one) => JSON.stringify(Object.entries(one).toSorted())).toSorted();
}

/** The same without the white space at its ends. */
function trimmed(text: string, span: TextSpan): TextSpan {
  const words = text.slice(span.offset, span.offset + span.length);
  const offset = span.offset + words.length - words.trimStart().length;
  return { ...span, offset, length: words.trim().length };
}

test("what is cut into pieces and put together is what it was, and what needs no translation stays: 3,000 messages", async () => {
  for (let seed = 1; seed <= 3_000; seed++) {
    const random = createRandom(seed);
    const one = randomMessage(random);
    const segments = await cutSegments(one.text, one.entities, 3 + random.below(15));
    const pieces = segments.map(({ start, end }) =>
      random.below(2) === 0
        ? { text: "", entities: [], target: undefined }
        : { ...sliceFormatted<TextSpan>(one, start, end), target: "de" }
    );
    const { text, entities } = await assembledFrom(one, segments, pieces);
    assert.equal(text, one.text, `seed ${seed}`);
    // White space at the ends of a piece has no formatting.
    const visible = (all: readonly TextSpan[]) =>
      sorted(all.map((span) => trimmed(text, span)).filter(({ length }) => length > 0));
    assert.deepEqual(visible(entities), visible(one.entities), `seed ${seed}`);
  }
});

test("formatting that goes across a cut is one again for each kind, address and order", async () => {
  const spans = (length: number): TextSpan[] => [
    { type: "bold", offset: 0, length },
    { type: "italic", offset: 0, length },
    Object.assign({ type: "text_link", offset: 0, length }, { url: "https://a.b" }),
  ];
  const joined = async (second: readonly TextSpan[]) =>
    sorted(
      (await assembledFrom(
        { text: "One\n\nTwo", entities: spans(8) },
        [{ start: 0, end: 3 }, { start: 5, end: 8 }],
        [spans(3), second].map((entities) => ({ text: "Abc", entities, target: "de" })),
      )).entities,
    );
  assert.deepEqual(await joined(spans(3).toReversed()), sorted(spans(8)));
  const [bold, italic] = spans(3);
  const [, , link] = spans(8);
  assert.deepEqual(await joined(spans(3).slice(2)), sorted([bold!, italic!, link!]));
});

test("two links or pieces of code beside a cut stay two in a quote that goes across it", async () => {
  const quote = { type: "blockquote", offset: 0, length: 8 };
  const link = (offset: number, url: string) =>
    Object.assign({ type: "text_link", offset, length: 3 }, { url }) as TextSpan;
  const code = (offset: number): TextSpan => ({ type: "code", offset, length: 3 });
  for (const [first, second] of [[link(0, "a"), link(5, "b")], [code(0), code(5)]] as const) {
    const pieces = [first, { ...second, offset: 0 }].map((entity) => ({
      text: "Abc",
      entities: [{ ...quote, length: 3 }, entity],
      target: "de",
    }));
    const entities = [quote, first, second];
    const segments = [{ start: 0, end: 3 }, { start: 5, end: 8 }];
    const one = { text: "One\n\nTwo", entities };
    const { entities: shown } = await assembledFrom(one, segments, pieces);
    assert.deepEqual(sorted(shown), sorted(entities));
  }
});
