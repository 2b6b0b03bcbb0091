import { createSecretCheck } from "../../secrets/secret_check.ts";
import { tooManyGuesses } from "../access.ts";
import type { Guesses } from "../guesses.ts";
import type { Route } from "../http.ts";

/** Sessions of whoever knows the admin token, for twelve hours each or until they log out. */
export interface Sessions {
  isOpen(request: Request): boolean;
  readonly login: Route;
  readonly logout: Route;
}

const COOKIE = "dashboard";
/** Guess: a working day. */
const KEEP_S = 12 * 3_600;
/** Guess: a form of one field, with room for a long token. */
const MAX_FORM_BYTES = 4_096;
/** As many as a hash has, so that nobody finds one by trying. */
const ID_BYTES = 32;
/** Guess: more than a few operators open in a working day; the oldest one makes room. */
const MAX_SESSIONS = 100;

/**
 * Makes the way in and out of the dashboard. Who was logged in logs in again after a restart.
 * @param now the clock, in ms since the epoch
 */
export function createSessions(adminToken: string, guesses: Guesses, now = Date.now): Sessions {
  const isToken = createSecretCheck(adminToken);
  /** Until when each is open, in ms since the epoch, by its id. */
  const expiries = new Map<string, number>();

  const open = () => {
    const id = crypto.getRandomValues(new Uint8Array(ID_BYTES)).toHex();
    expiries.set(id, now() + KEEP_S * 1_000);
    if (expiries.size > MAX_SESSIONS) expiries.delete(expiries.keys().next().value!);
    return id;
  };

  return {
    isOpen(request) {
      const id = idOf(request);
      const expiresMs = expiries.get(id) ?? 0;
      if (expiresMs < now()) expiries.delete(id);
      return expiresMs >= now();
    },
    async login(request, from) {
      if (!isFormOfThisPage(request)) return refuse(403, "Only the form of this page may ask.");
      const waitS = guesses.waitS(from);
      if (waitS > 0) return tooManyGuesses(waitS);
      const length = Number(request.headers.get("content-length") ?? Infinity);
      const form = length <= MAX_FORM_BYTES && await request.formData().catch(() => undefined);
      if (!form) return refuse(400, "This is not the form of this page.");
      if (!await isToken(String(form.get("token") ?? "").trim())) {
        guesses.wrong(from);
        return redirect("/dashboard?wrong");
      }
      guesses.right(from);
      return redirect("/dashboard", cookie(request, open(), KEEP_S));
    },
    logout(request) {
      if (!isFormOfThisPage(request)) return refuse(403, "Only the form of this page may ask.");
      expiries.delete(idOf(request));
      return redirect("/dashboard", cookie(request, "", 0));
    },
  };
}

function idOf(request: Request): string {
  const cookies = request.headers.get("cookie") ?? "";
  return new RegExp(`(?:^|; )${COOKIE}=([0-9a-f]+)`).exec(cookies)?.[1] ?? "";
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
