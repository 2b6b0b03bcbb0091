import { createSecretCheck } from "../secrets/secret_check.ts";
import type { Guesses } from "./guesses.ts";
import type { Route } from "./http.ts";

/** Lets only who shows the token in (RFC 6750); everybody else learns nothing. */
export function withToken(token: string, guesses: Guesses, route: Route): Route {
  const isToken = createSecretCheck(token);
  return async (request, from) => {
    const waitS = guesses.waitS(from);
    if (waitS > 0) return tooManyGuesses(waitS);
    const given = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1];
    if (given !== undefined && await isToken(given)) {
      guesses.right(from);
      return await route(request, from);
    }
    // Who shows none guesses at none.
    if (given !== undefined) guesses.wrong(from);
    return new Response("Unauthorized\n", {
      status: 401,
      headers: { "www-authenticate": "Bearer" },
    });
  };
}

/** Answers whoever guessed too often (RFC 6585, 4). @param waitS in s */
export function tooManyGuesses(waitS: number): Response {
  const minutes = Math.ceil(waitS / 60);
  const wait = minutes === 1 ? "a minute" : `${minutes} minutes`;
  return new Response(`Too many wrong tokens. Please wait ${wait}.\n`, {
    status: 429,
    headers: { "content-type": "text/plain", "retry-after": String(waitS) },
  });
}
