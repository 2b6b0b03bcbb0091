import assert from "node:assert/strict";
import { createSealer } from "../../src/secrets/sealing.ts";
import { test } from "../harness/test.ts";

/** NIST SP 800-38D, 8.2: a repeated one tells what two texts have in common. */
const IV_BYTES = 12;

test("the same words sealed twice have nothing in common, and both can be opened", async () => {
  const sealer = createSealer("token", "purpose");
  const [one, other] = [await sealer.seal("words"), await sealer.seal("words")];
  for (const [from, to] of [[0, IV_BYTES], [IV_BYTES, undefined]]) {
    assert.notDeepEqual(one.slice(from, to), other.slice(from, to));
  }
  assert.deepEqual([await sealer.open(one), await sealer.open(other)], ["words", "words"]);
});

test("what another secret sealed, or for another purpose, or what was changed, opens for nobody", async () => {
  const sealer = createSealer("token", "purpose");
  const sealed = await sealer.seal("words");
  assert.equal(await createSealer("another", "purpose").open(sealed), undefined);
  assert.equal(await createSealer("token", "another").open(sealed), undefined);
  for (const at of [0, IV_BYTES, sealed.length - 1]) {
    const changed = sealed.slice();
    changed[at]! ^= 1;
    assert.equal(await sealer.open(changed), undefined);
  }
  assert.equal(await sealer.open(sealed.slice(0, 3)), undefined);
});
