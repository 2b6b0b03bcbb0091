// deno-lint-ignore-file no-console -- what it prints is what the test waits for
import { DatabaseSync } from "node:sqlite";

/** A process that holds the lock for writing of a new file until its standard input ends. */
const database = new DatabaseSync(Deno.args[0]!);
database.exec("BEGIN IMMEDIATE");
console.log("held");
await new Response(Deno.stdin.readable).bytes();
database.close();
