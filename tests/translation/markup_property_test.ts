import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { checkEntities } from "../../src/playground/telegram/checks/entities.ts";
import { ATOMIC } from "../../src/translation/content.ts";
import { normalizeEntities, toCarriable } from "../../src/translation/entities.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { createRandom, mangle, randomEntity, randomMessage } from "../harness/random_messages.ts";

const CASES = 10_000;

/** The order in which equal ranges are listed says nothing. */
function sorted(entities: readonly { offset: number; length: number; type: string }[]) {
  return [...entities].sort((a, b) =>
    a.offset - b.offset || b.length - a.length || a.type.localeCompare(b.type)
  );
}

test("markup out and in again is the identity, for 10,000 messages", () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const { text, entities } = randomMessage(createRandom(seed));
    const markup = toMarkup({ text, entities });
    const back = markup.restore(markup.text);
    assert.equal(back.isIntact, true, `seed ${seed}`);
    assert.equal(back.text, toCarriable(text), `seed ${seed}`);
    assert.deepEqual(sorted(back.entities), sorted(entities), `seed ${seed}`);
  }
});

test("whatever a model does to the marks, what is sent is valid and no unchangeable piece is lost", () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const random = createRandom(seed);
    const { text, entities } = randomMessage(random);
    const markup = toMarkup({ text, entities });
    const back = markup.restore(mangle(random, markup.text));
    checkEntities(back.text, back.entities);
    assert.ok(back.text.isWellFormed() && !back.text.includes("\0"), `seed ${seed}`);
    for (const { type, offset, length } of entities) {
      if (!ATOMIC.includes(type)) continue;
      const piece = markup.plain.slice(offset, offset + length);
      assert.ok(back.text.includes(piece), `seed ${seed}: ${type}`);
    }
  }
});

test("any entities at all are normalized into ones that Telegram accepts", () => {
  for (let seed = 1; seed <= CASES; seed++) {
    const random = createRandom(seed);
    const { text } = randomMessage(random);
    const wild = Array.from({ length: random.below(9) }, () => randomEntity(random, text.length));
    const normalized = normalizeEntities(text, wild);
    checkEntities(text, normalized);
    assert.deepEqual(normalizeEntities(text, normalized), normalized, `seed ${seed}`);
  }
});
