import type { Route } from "./http.ts";
import page from "./home.html" with { type: "text" };

/** What the first page of a host tells whoever opens its address. */
export interface HomeDependencies {
  /** Name of the bot, of Telegram's alphabet; `undefined` until Telegram has told it. */
  readonly username: () => string | undefined;
  readonly hasDashboard: boolean;
}

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
  "x-content-type-options": "nosniff",
  "cache-control": "no-store",
};

/** Makes `/`: what runs here, where people talk to it, and where its operator looks. */
export function home({ username, hasDashboard }: HomeDependencies): Route {
  const dashboard = hasDashboard
    ? '<a href="/dashboard">Dashboard</a> for its operator'
    : "The dashboard opens for its operator with ADMIN_TOKEN";
  return () => {
    const name = username();
    const bot = name
      ? `Talk to it: <a href="https://t.me/${name}">@${name}</a>`
      : "Telegram has not told its name yet";
    const body = page.replace("%BOT%", bot).replace("%DASHBOARD%", dashboard);
    return new Response(body, { headers: HEADERS });
  };
}
