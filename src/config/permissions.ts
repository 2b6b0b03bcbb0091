import type { Config } from "./config.ts";

/**
 * Finds what the configuration asks for and the program may not do, as problems for the operator.
 * Without this an address of another host would look like an outage.
 * @see deno.json, where the permissions are given
 */
export function permissionProblems(config: Config): string[] {
  const problems: string[] = [];
  const addresses = {
    TELEGRAM_API_ROOT: config.telegram.apiRoot,
    GROQ_BASE_URL: config.groq.baseUrl,
  };
  for (const [name, address] of Object.entries(addresses)) {
    if (!mayReach(new URL(address))) {
      problems.push(`${name} must lead to the public service or to this machine (localhost)`);
    }
  }
  if (config.dataDir !== undefined && !mayWrite(config.dataDir)) {
    problems.push(
      "DATA_DIR must be ./data, /data or /var/lib/translation-bot, or a folder in them",
    );
  }
  return problems;
}

function mayReach({ hostname, port, protocol }: URL): boolean {
  const host = `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
  return Deno.permissions.querySync({ name: "net", host }).state === "granted";
}

function mayWrite(path: string): boolean {
  return Deno.permissions.querySync({ name: "write", path }).state === "granted";
}
