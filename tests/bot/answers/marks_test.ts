import assert from "node:assert/strict";
import { test } from "../../harness/test.ts";
import type { MessageEntity } from "grammy/types";
import { startHarness } from "../../harness/harness.ts";
import { scripted } from "../../harness/model/scripted_model.ts";

const TEXT = "Das rote Haus habe ich heute leider nicht gesehen";
const BOLD: MessageEntity = { type: "bold", offset: 4, length: 4 };
const ITALIC: MessageEntity = { type: "italic", offset: 9, length: 4 };

/** Returns the answer to a person whose model says this at first, and that when it is corrected. */
async function translate(
  first: string,
  corrected = "I have sadly not seen the <g1>red</g1> house today",
  entities: readonly MessageEntity[] = [BOLD],
) {
  await using harness = await startHarness();
  harness.groq.answer = scripted(({ correction }) => ["de", correction ? corrected : first]);
  const ann = harness.telegram.user({ language_code: "en" });
  ann.write("/setlang english");
  await ann.next();
  ann.write(TEXT, { entities: [...entities] });
  const { message } = await ann.next();
  const marked = (message.entities ?? []).map(({ type, offset, length }) =>
    `${type} ${message.text!.slice(offset, offset + length)}`
  );
  return { calls: harness.groq.requests.length, text: message.text!, marked };
}

const RIGHT = {
  calls: 2,
  text: "I have sadly not seen the red house today",
  marked: ["bold red"],
};

for (
  const [what, answer] of [
    ["is never closed", "I have sadly not seen the <g1>red house today"],
    ["is never opened", "I have sadly not seen the red</g1> house today"],
    ["is missing", "I have sadly not seen the red house today"],
    ["comes twice", "I have <g1>sadly</g1> not seen the <g1>red</g1> house today"],
    ["has another number", "I have sadly not seen the <g7>red</g7> house today"],
  ]
) {
  test(
    `a mark that ${what} costs one correction, and then the formatting is right`,
    async () => {
      assert.deepEqual(await translate(answer!), RIGHT);
    },
  );
}

test("a mark that came back once and whole costs nothing", async () => {
  assert.deepEqual(await translate("I have sadly not seen the <g1>red</g1> house today"), {
    ...RIGHT,
    calls: 1,
  });
});

test("marks that cross each other cost one correction", async () => {
  const crossed = "I have sadly not seen the <g1>red <g2>house</g1> today</g2>";
  const nested = "I have sadly not seen the <g1>red</g1> <g2>house</g2> today";
  const { calls, marked } = await translate(crossed, nested, [BOLD, ITALIC]);
  assert.deepEqual({ calls, marked }, { calls: 2, marked: ["bold red", "italic house"] });
});

test(
  "a mark that is unclosed twice costs its formatting, and never shows",
  async () => {
    const unclosed = "I have sadly not seen the <g1>red house today";
    const { calls, text } = await translate(unclosed, unclosed);
    assert.deepEqual({ calls, text }, { calls: 2, text: RIGHT.text });
  },
);
