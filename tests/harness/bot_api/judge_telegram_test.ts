import assert from "node:assert/strict";
import { test } from "../test.ts";
import type { Update } from "grammy/types";
import { Api, InputFile } from "grammy/web";
import { judgeObservation, startJudgedTelegram } from "./judge_telegram.ts";

const request = (method: string, fields: object, encoding: "json" | "form" | "query" = "json") =>
  judgeObservation({ kind: "request", method, encoding, fields: { ...fields } });

test("a request with a known method and its fields passes", () => {
  assert.deepEqual(request("sendMessage", { chat_id: 1, text: "x" }), []);
  assert.deepEqual(request("getMe", {}), []);
});

test("a request is wrong with an unknown method, field or word, and without what it needs", () => {
  assert.deepEqual(request("sendMesage", {}), ["the method sendMesage is unknown"]);
  const fields = { chat_id: 1, txt: "x" };
  assert.deepEqual(request("sendMessage", fields), [
    "sendMessage.text is missing",
    "sendMessage.txt is unknown",
  ]);
  const action = { chat_id: 1, action: "dance" };
  assert.deepEqual(request("sendChatAction", action), ['sendChatAction.action cannot be "dance"']);
  const nowhere = request("editMessageText", { chat_id: 1, text: "x" });
  assert.match(nowhere.join(), /needs chat_id and message_id/);
});

test("in a form, numbers are digits and objects are JSON", () => {
  const good = { chat_id: "1", text: "[1]", protect_content: "true", entities: "[]" };
  assert.deepEqual(request("sendMessage", good, "form"), []);
  const bad = { chat_id: "1", text: "x", protect_content: "yes", entities: "[" };
  assert.deepEqual(request("sendMessage", bad, "form"), [
    "sendMessage.entities must be an array",
    "sendMessage.protect_content must be Boolean",
  ]);
  assert.deepEqual(request("getUpdates", { timeout: "x" }, "query"), [
    "getUpdates.timeout must be Integer",
  ]);
});

test("a file stands in its field, or is named by one", () => {
  const file = new File(["x"], "x.txt");
  const send = (fields: object) => request("sendDocument", { chat_id: "1", ...fields }, "form");
  assert.deepEqual(send({ document: file }), []);
  assert.deepEqual(send({ document: "attach://a", a: file }), []);
  assert.match(send({ document: "attach://a" }).join(), /names the file a, which is not attached/);
  assert.match(send({ document: "some-id", a: file }).join(), /a file that no field names/);
});

test("a result is judged by its method, and a method without a type of result is told", () => {
  const result = (method: string, value: unknown) =>
    judgeObservation({ kind: "result", method, result: value });
  assert.deepEqual(result("deleteMessage", true), []);
  assert.deepEqual(result("deleteMessage", {}), ["result of deleteMessage must be True"]);
  assert.match(result("getMe", { id: 1, is_bot: true }).join(), /can_join_groups is missing/);
  assert.match(result("sendDice", {}).join(), /sendDice has no type of result/);
});

test("what is wrong on the wire fails the test at its end, unless it says that it is on purpose", async () => {
  const odd = { moon_phase: {} } as unknown as Omit<Update, "update_id">;
  const strict = startJudgedTelegram();
  strict.addUpdate(odd);
  await assert.rejects(
    async () => await strict[Symbol.asyncDispose](),
    /update\.moon_phase is unknown/,
  );
  const lenient = startJudgedTelegram();
  lenient.judge.tolerate(/moon_phase/);
  lenient.addUpdate(odd);
  await lenient[Symbol.asyncDispose]();
});

test("requests, results and updates are all judged, and a caption may look like JSON", async () => {
  await using telegram = startJudgedTelegram();
  const api = new Api(telegram.token, { apiRoot: telegram.url });
  const ann = telegram.user();
  ann.write("Hello");
  await api.getUpdates({ timeout: 0 });
  const before = telegram.judge.judged;
  assert.equal(before, 3);
  const file = new InputFile(new TextEncoder().encode("Hello"), "hello.txt");
  await api.sendDocument(ann.id, file, { caption: "[demo] a file" });
  assert.equal((await ann.next()).message.caption, "[demo] a file");
  assert.equal(telegram.judge.judged, before + 2);
});
