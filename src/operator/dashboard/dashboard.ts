import type { CountStore } from "../../store/store.ts";
import type { Guesses } from "../guesses.ts";
import type { Route } from "../http.ts";
import { createReport } from "./report.ts";
import { createSessions } from "./sessions.ts";
import icon from "../../icon.svg" with { type: "text" };
import loginPage from "./login.html" with { type: "text" };
import page from "./page.html" with { type: "text" };
import script from "./script.js" with { type: "text" };
import style from "./style.css" with { type: "text" };

/** What is left of one limit of a plan. */
export interface Limit {
  readonly name: string;
  readonly left: number;
  readonly most: number;
  /** Until all of it is there again; absent where it is, or is not known. */
  readonly backSeconds?: number;
}

/** The state of the program at this moment. */
export interface Now {
  readonly version: string;
  readonly upSeconds: number;
  readonly memoryMb: number;
  /** Reasons why nobody is answered; empty when all is well. */
  readonly problems: Readonly<Record<string, string>>;
  readonly waiting: {
    readonly updates: number;
    readonly chats: number;
    readonly oldestSeconds: number;
  };
  readonly receiving: {
    readonly mode: "polling" | "webhook";
    /** Where Telegram delivers, and what it says of it; absent where updates are polled. */
    readonly host?: string;
    /** Updates that wait at Telegram. */
    readonly waiting?: number;
    readonly lastFailure?: { readonly text: string; readonly secondsAgo: number };
  };
  /** Times that somebody else had taken the updates; absent where that never was. */
  readonly takeovers?: {
    readonly count: number;
    readonly firstSecondsAgo: number;
    readonly lastSecondsAgo: number;
  };
  readonly models: readonly {
    readonly model: string;
    readonly isOut: boolean;
    readonly isAway: boolean;
    /** By the service's own headers; empty before the first answer. */
    readonly limits: readonly Limit[];
  }[];
}

/** Everything that the dashboard shows and works with. */
export interface DashboardDependencies {
  readonly adminToken: string;
  readonly guesses: Guesses;
  readonly counts: Pick<CountStore, "since" | "people">;
  readonly now: () => Now;
  /** Writes what was counted since. */
  readonly flush: () => Promise<void>;
}

const HEADERS = {
  "content-security-policy": "default-src 'self'; frame-ancestors 'none'; form-action 'self'",
  "x-content-type-options": "nosniff",
  "referrer-policy": "same-origin",
  "cache-control": "no-store",
};

/** Makes the routes of `/dashboard` for the operator: a login form, then one page with charts. */
export function dashboardRoutes(dependencies: DashboardDependencies): Record<string, Route> {
  const sessions = createSessions(dependencies.adminToken, dependencies.guesses);
  const file = (content: string, type: string) => (): Response =>
    new Response(content, { headers: { ...HEADERS, "content-type": `${type}; charset=utf-8` } });
  const showLogin = file(loginPage, "text/html");
  const showPage = file(page, "text/html");
  return {
    "/dashboard": (request) => sessions.isOpen(request) ? showPage() : showLogin(),
    "/dashboard/login": sessions.login,
    "/dashboard/logout": sessions.logout,
    "/dashboard/icon.svg": file(icon, "image/svg+xml"),
    "/dashboard/style.css": file(style, "text/css"),
    "/dashboard/script.js": file(script, "text/javascript"),
    "/dashboard/data": async (request) => {
      if (!sessions.isOpen(request)) return new Response(null, { status: 401 });
      await dependencies.flush();
      const report = await createReport(dependencies.counts, Date.now());
      return Response.json({ now: dependencies.now(), ...report }, { headers: HEADERS });
    },
  };
}
