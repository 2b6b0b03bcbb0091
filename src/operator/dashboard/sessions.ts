import { createHmac } from "../../secrets/hmac.ts";
import { createSecretCheck } from "../../secrets/secret_check.ts";
import type { Route } from "../http.ts";

/**
 * Sessions of whoever knows the admin token: a cookie for twelve hours, signed so that nobody can
 * write one.
 */
export interface Sessions {
  isOpen(request: Request): Promise<boolean>;
  readonly login: Route;
  readonly logout: Route;
}

const COOKIE = "dashboard";
/** Guess: a working day. */
const KEEP_S = 12 * 3_600;
/** Wrong tokens within a minute, from anybody, that close the door for the rest of it: guess. */
const MAX_FAILURES = 5;
const FAILURES_MS = 60_000;
/** Guess: a form of one field, with room for a long token. */
const MAX_FORM_BYTES = 4_096;

/**
 * Makes the way in and out of the dashboard.
 * @param now the clock, in ms since the epoch
 */
export function createSessions(adminToken: string, now = Date.now): Sessions {
  // A new key at each start: who was logged in logs in again.
  const sign = createHmac();
  const isToken = createSecretCheck(adminToken);
  let failures: number[] = [];

  return {
    async isOpen(request) {
      const cookies = request.headers.get("cookie") ?? "";
      const [, expires, mac] = new RegExp(`(?:^|; )${COOKIE}=(\\d+)\\.([0-9a-f]+)`).exec(cookies) ??
        [];
      if (!expires || !mac || Number(expires) < now()) return false;
      return await createSecretCheck(await sign(expires))(mac);
    },
    async login(request) {
      if (!isFormOfThisPage(request)) return refuse(403, "Only the form of this page may ask.");
      failures = failures.filter((atMs) => now() - atMs < FAILURES_MS);
      if (failures.length >= MAX_FAILURES) {
        return refuse(429, "Too many wrong tokens. Please wait a minute.");
      }
      const length = Number(request.headers.get("content-length") ?? Infinity);
      const form = length <= MAX_FORM_BYTES && await request.formData().catch(() => undefined);
      if (!form) return refuse(400, "This is not the form of this page.");
      if (!await isToken(String(form.get("token") ?? "").trim())) {
        failures.push(now());
        return redirect("/dashboard?wrong");
      }
      const expires = now() + KEEP_S * 1_000;
      return redirect(
        "/dashboard",
        cookie(request, `${expires}.${await sign(String(expires))}`, KEEP_S),
      );
    },
    logout(request) {
      if (!isFormOfThisPage(request)) return refuse(403, "Only the form of this page may ask.");
      return redirect("/dashboard", cookie(request, "", 0));
    },
  };
}

/**
 * Tells the form of this page by its origin; the cookie would not be sent with that of another site
 * either (SameSite).
 */
function isFormOfThisPage(request: Request): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  return request.method === "POST" && origin !== null && URL.parse(origin)?.host === host;
}

function cookie(request: Request, value: string, maxAgeS: number): string {
  const isHttps = request.headers.get("x-forwarded-proto") === "https";
  const attributes = [`${COOKIE}=${value}`, "Path=/dashboard", `Max-Age=${maxAgeS}`, "HttpOnly"];
  return [...attributes, "SameSite=Strict", ...isHttps ? ["Secure"] : []].join("; ");
}

function redirect(location: string, setCookie?: string): Response {
  return new Response(null, {
    status: 303,
    headers: { location, ...(setCookie && { "set-cookie": setCookie }) },
  });
}

function refuse(status: number, text: string): Response {
  return new Response(`${text}\n`, { status, headers: { "content-type": "text/plain" } });
}
