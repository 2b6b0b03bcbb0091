import { isSameSecret } from "../secrets/same_secret.ts";
import type { Route } from "./http.ts";

/** Lets only who shows the token in (RFC 6750); everybody else learns nothing. */
export function withToken(token: string, route: Route): Route {
  return async (request) => {
    const given = /^Bearer (.+)$/.exec(request.headers.get("authorization") ?? "")?.[1] ?? "";
    if (isSameSecret(given, token)) return await route(request);
    return new Response("Unauthorized\n", {
      status: 401,
      headers: { "www-authenticate": "Bearer" },
    });
  };
}
