/** The least that a program on this runtime can be: what `cold_start.ts` compares with. */
Deno.serve(
  { port: Number(Deno.env.get("PORT")), hostname: "127.0.0.1", onListen() {} },
  () => new Response("ok\n"),
);
