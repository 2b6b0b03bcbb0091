import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { startProgram } from "../harness/program/program.ts";
import { withFolder } from "../harness/program/with_folder.ts";

test("the demo serves its page with everything that the page names, and leaves nothing on the disk", async () => {
  await withFolder(async (folder) => {
    await using program = startProgram({ args: ["demo"], env: { PORT: "0" }, folder });
    const url = /http:\/\/\S+/.exec(await program.line("The demo is at"))![0];
    const page = await (await fetch(url)).text();
    const named = [...page.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map(([, path]) => path!);
    assert.ok(named.length >= 4);
    for (const path of named) {
      const response = await fetch(url + path);
      assert.equal(response.status, 200, path);
      assert.notEqual(await response.text(), "", path);
      assert.match(response.headers.get("content-security-policy")!, /default-src 'self'/);
    }
    program.kill("SIGINT");
    assert.equal(await program.exited, 0);
    assert.deepEqual(await Array.fromAsync(Deno.readDir(folder)), []);
  });
});

test("a port that is taken is said with the way out, and the demo ends with 1", async () => {
  await withFolder(async (folder) => {
    const taken = Deno.listen({ hostname: "127.0.0.1", port: 0 });
    const { port } = taken.addr;
    await using program = startProgram({ args: ["demo"], env: { PORT: String(port) }, folder });
    assert.equal(await program.exited, 1);
    assert.match(program.output, new RegExp(`Port ${port} is in use: set PORT`));
    taken.close();
  });
});

test("no other page can speak to the demo, and a request of a wrong form is refused", async () => {
  await withFolder(async (folder) => {
    await using program = startProgram({ args: ["demo"], env: { PORT: "0" }, folder });
    const url = /http:\/\/\S+/.exec(await program.line("The demo is at"))![0];
    const ask = async (path: string, body: string, headers: Record<string, string> = {}) => {
      const type = { "content-type": "application/json" };
      const response = await fetch(`${url}/api/${path}`, {
        method: "POST",
        body,
        headers: { ...type, ...headers },
      });
      await response.body?.cancel();
      return response.status;
    };
    const hello = '{"user":1,"text":"Hello"}';
    assert.equal(await ask("write", hello), 204);
    assert.equal(await ask("write", hello, { origin: "https://example.org" }), 403);
    assert.equal(await ask("write", hello, { "content-type": "text/plain" }), 415);
    assert.equal(await ask("write", '{"user":1}'), 400);
    assert.equal(await ask("write", "{"), 400);
    assert.equal(await ask("nothing", "{}"), 404);
  });
});
