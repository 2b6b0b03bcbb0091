import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { createHmac } from "../../src/secrets/hmac.ts";
import { createSealer } from "../../src/secrets/sealing.ts";
import { createSecretCheck } from "../../src/secrets/secret_check.ts";

test("secrets are the same only when every letter is", async () => {
  const isSecret = createSecretCheck("a secret");
  assert.equal(await isSecret("a secret"), true);
  for (const other of ["a secreT", "a secret ", "a secre", "", "b secret"]) {
    assert.equal(await isSecret(other), false, other);
  }
});

test("a hash is the same for the same key, also after a restart, and another one for another", async () => {
  // RFC 4231, test case 2.
  const known = "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843";
  assert.equal(await createHmac("Jefe")("what do ya want for nothing?"), known);
  assert.notEqual(await createHmac("jefe")("what do ya want for nothing?"), known);
});

test("without a key hashes are good for one run only", async () => {
  const [one, other] = [createHmac(), createHmac()];
  assert.equal(await one("text"), await one("text"));
  assert.notEqual(await one("text"), await other("text"));
});

test("keys that nobody gave are not to be guessed: of three hundred none is like another", async () => {
  const hashes = await Promise.all(Array.from({ length: 300 }, () => createHmac()("text")));
  assert.equal(new Set(hashes).size, 300);
});

test("what is sealed opens with the same secret for the same purpose, and nothing else", async () => {
  const words = "words of a person 🙂";
  const sealer = createSealer("secret", "journal");
  const sealed = await sealer.seal(words);
  assert.equal(await createSealer("secret", "journal").open(sealed), words);
  assert.equal(await createSealer("other", "journal").open(sealed), undefined);
  assert.equal(await createSealer("secret", "other").open(sealed), undefined);
  assert.ok(!new TextDecoder("latin1").decode(sealed).includes("words"));
});

test("what was changed or cut does not open", async () => {
  const sealer = createSealer("secret", "journal");
  const sealed = await sealer.seal("words");
  for (const at of [0, 11, 12, sealed.length - 1]) {
    const changed = sealed.slice();
    changed[at]! ^= 1;
    assert.equal(await sealer.open(changed), undefined, String(at));
  }
  assert.equal(await sealer.open(sealed.slice(0, 20)), undefined);
  assert.equal(await sealer.open(new Uint8Array()), undefined);
});

test("the same words are never sealed into the same bytes", async () => {
  const sealer = createSealer("secret", "journal");
  const [one, other] = await Promise.all([sealer.seal("words"), sealer.seal("words")]);
  assert.notDeepEqual(one, other);
});
