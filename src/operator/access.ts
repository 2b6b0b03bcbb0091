import { createSecretCheck } from "../secrets/secret_check.ts";
import type { Route } from "./http.ts";

/** Lets only who shows the token in (RFC 6750); everybody else learns nothing. */
export function withToken(token: string, route: Route): Route {
  const isToken = createSecretCheck(token);
  return async (request) => {
    const given = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    if (await isToken(given)) return await route(request);
    return new Response("Unauthorized\n", {
      status: 401,
      headers: { "www-authenticate": "Bearer" },
    });
  };
}
