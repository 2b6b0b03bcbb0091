import { normalizeEntities } from "../../src/translation/entities.ts";
import { toMarkup } from "../../src/translation/markup.ts";
import { cutSegments } from "../../src/translation/segments.ts";
import { verifyTranslation } from "../../src/translation/verification/verify.ts";

/** A message as long as Telegram allows, with 100 entities of all kinds. */
const TYPES = ["bold", "italic", "code", "url", "spoiler", "text_link", "blockquote", "mention"];
const message = (() => {
  const text = "Ein Satz mit Wörtern, Emoji 👍🏽 und etwas mehr. ".repeat(90).slice(0, 4_096);
  const entities = Array.from({ length: 100 }, (_, index) => ({
    type: TYPES[index % TYPES.length]!,
    offset: index * 40,
    length: 12 + index % 20,
  }));
  return { text, entities: normalizeEntities(text, entities) };
})();
const answer = toMarkup(message).text;

const long = "Ein Satz, der etwas sagt, und dann noch einer. ".repeat(12).trim() + "\n\n";
const text = long.repeat(Math.ceil(100_000 / long.length)).slice(0, 100_000);
const translated = text.replaceAll("Satz", "sentence").replaceAll("etwas", "something");

Deno.bench({
  name: "baseline: JSON out and in of the same message",
  group: "markup of 4,096 units with 100 entities (promise: below 1 ms)",
  baseline: true,
  fn: () => void JSON.parse(JSON.stringify(message)),
});
Deno.bench({
  name: "markup out and in",
  group: "markup of 4,096 units with 100 entities (promise: below 1 ms)",
  fn: () => void toMarkup(message).restore(answer),
});

Deno.bench({
  name: "baseline: Intl.Segmenter over the same text",
  group: "100,000 characters (promise: below 50 ms)",
  baseline: true,
  fn() {
    for (const _ of new Intl.Segmenter(undefined, { granularity: "sentence" }).segment(text));
  },
});
Deno.bench({
  name: "cutting and verifying",
  group: "100,000 characters (promise: below 50 ms)",
  async fn() {
    await cutSegments(text, [], 2_000);
    verifyTranslation({ original: text, answer: translated, source: "de", target: "en" });
  },
});
