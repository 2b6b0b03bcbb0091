import _util from "npm:deno-std@1.4.0/async/_util.js" with { type: "text" };
import abortable from "npm:deno-std@1.4.0/async/abortable.js" with { type: "text" };
import deadline from "npm:deno-std@1.4.0/async/deadline.js" with { type: "text" };
import delay from "npm:deno-std@1.4.0/async/delay.js" with { type: "text" };
import retry from "npm:deno-std@1.4.0/async/retry.js" with { type: "text" };

/** The files of `@std/async` as the npm package deno-std carries them. */
export const files: Record<string, string> = { _util, abortable, deadline, delay, retry };
