import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { Composer } from "grammy/web";
import { ALLOWED_UPDATES, COMMANDS, installFeatures } from "../../src/bot/bot.ts";
import type { BotContext } from "../../src/bot/context.ts";
import type { Dependencies } from "../../src/bot/dependencies.ts";
import type { Feature } from "../../src/bot/feature.ts";

const install = (...features: readonly Feature[]) => {
  const composer = new Composer<BotContext>();
  installFeatures(composer, features, {} as Dependencies);
  return composer;
};
const nothing = { install() {} };

test("two features with the same button or command are a mistake that the start shows", () => {
  assert.throws(
    () => install({ ...nothing, buttons: ["a", "b"] }, { ...nothing, buttons: ["b"] }),
    /Two features have the button "b"/,
  );
  assert.throws(
    () => install({ ...nothing, commands: ["help"] }, { ...nothing, commands: ["help"] }),
    /Two features have the command "help"/,
  );
});

test("a press comes to the feature whose button it is, and else to those without buttons", async () => {
  const seen: string[] = [];
  const feature = (name: string, buttons?: readonly string[]): Feature => ({
    ...(buttons && { buttons }),
    install(composer) {
      composer.use(async (_, next) => {
        seen.push(name);
        await next();
      });
    },
  });
  const composer = install(feature("one", ["a"]), feature("two", ["b"]), feature("last"));
  const come = async (callbackQuery: object | undefined) => {
    seen.length = 0;
    await composer.middleware()({ callbackQuery } as BotContext, () => Promise.resolve());
    return seen.join();
  };
  assert.equal(await come({ data: "a:1" }), "one,last");
  assert.equal(await come({ data: "b" }), "two,last");
  assert.equal(await come({ data: "constructor" }), "last");
  assert.equal(await come({}), "last");
  assert.equal(await come(undefined), "one,two,last");
});

test("the menu and the kinds of updates follow from the list of features", () => {
  assert.deepEqual(COMMANDS.slice(0, 3), ["setlang", "languages", "pair"]);
  assert.deepEqual(ALLOWED_UPDATES.toSorted(), [
    "callback_query",
    "edited_message",
    "message",
    "stopped_message_generation",
  ]);
});
