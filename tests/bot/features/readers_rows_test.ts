import assert from "node:assert/strict";
import { startHarness } from "../../harness/harness.ts";
import { labels } from "../../harness/labels.ts";
import { scripted } from "../../harness/model/scripted_model.ts";
import { heard, recording } from "../../harness/recordings.ts";
import { test } from "../../harness/test.ts";

const english = await recording("english.ogg");

for (const [reader, isOffered] of [["ru", false], ["en", true]] as const) {
  const whose = isOffered ? "cannot read" : "reads";
  test(`below every answer, 🔤 is ${isOffered ? "" : "not "}offered to who ${whose} its letters`, async () => {
    await using harness = await startHarness();
    harness.groq.answer = scripted(({ target }) =>
      target === "uk" ? ["de", "Дякую"] : ["uk", "Danke"]
    );
    harness.groq.hear = () => heard("German", "Danke");
    const ann = harness.telegram.user({ language_code: reader });
    ann.write("/setlang uk");
    await ann.next();
    ann.write("Danke");
    const text = (await ann.next()).message;
    ann.sendRecording("voice", english, 3);
    const speech = (await ann.next()).message;
    await ann.press(text, "⇄");
    const added = (await ann.next()).message;
    await ann.press(speech, "🇩🇪 → 🇺🇦");
    await ann.press((await ann.next()).message, "✕");
    const closed = (await ann.next()).message;
    assert.ok(added.text!.includes("⇄ Danke"));
    for (const shown of [text, speech, added, closed]) {
      assert.equal(labels(shown).includes("🔤 Say it"), isOffered, labels(shown).join());
    }
  });
}
