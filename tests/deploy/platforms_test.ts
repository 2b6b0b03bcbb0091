import assert from "node:assert/strict";
import { test } from "../harness/test.ts";
import { parseToml } from "../harness/packages/toml.ts";
import { parseYaml } from "../harness/packages/yaml.ts";
import { z } from "zod";
import { VARIABLES } from "../../src/config/config.ts";
import { programSources } from "../harness/architecture/sources.ts";
import { DEFAULT_LIMITS } from "../../src/updates/limits.ts";
import manifest from "../../deno.json" with { type: "json" };

const ROOT = new URL("../../", import.meta.url);
const read = (name: string) => Deno.readTextFile(new URL(name, ROOT));
/** A program ends so long after SIGTERM at the latest, in s; the platforms must give more. */
const DRAIN_S = (DEFAULT_LIMITS.drainMs + DEFAULT_LIMITS.giveUpMs) / 1_000;

/** As documented at render.com/docs/blueprint-spec: a key that is unknown there is an error. */
const EnvVar = z.union([
  z.strictObject({ key: z.string(), value: z.string() }),
  z.strictObject({ key: z.string(), generateValue: z.literal(true) }),
  z.strictObject({ key: z.string(), sync: z.literal(false) }),
]);
const Blueprint = z.strictObject({
  services: z.array(z.strictObject({
    type: z.enum(["web", "worker", "pserv"]),
    name: z.string(),
    runtime: z.enum([
      "docker",
      "image",
      "node",
      "python",
      "go",
      "ruby",
      "rust",
      "elixir",
      "static",
    ]),
    plan: z.string(),
    region: z.enum(["oregon", "ohio", "virginia", "frankfurt", "singapore"]),
    dockerfilePath: z.string(),
    healthCheckPath: z.string().startsWith("/"),
    autoDeployTrigger: z.enum(["off", "commit", "checksPass"]),
    maxShutdownDelaySeconds: z.int().min(1).max(300),
    buildFilter: z.strictObject({
      paths: z.array(z.string()),
      ignoredPaths: z.array(z.string()).optional(),
    }),
    envVars: z.array(EnvVar),
  })).min(1),
});

test("render.yaml has only keys that Render knows, asks for both secrets and stores none", async () => {
  const { services: [service] } = Blueprint.parse(parseYaml(await read("render.yaml")));
  const variables = new Map(service!.envVars.map((one) => [one.key, one]));
  for (const name of variables.keys()) {
    assert.ok((VARIABLES as readonly string[]).includes(name), name);
  }
  for (const name of ["TELEGRAM_BOT_TOKEN", "GROQ_API_KEY"]) {
    assert.deepEqual(variables.get(name), { key: name, sync: false });
  }
  assert.equal(service!.healthCheckPath, "/healthz");
  assert.ok(service!.maxShutdownDelaySeconds > DRAIN_S);
});

/** As documented at fly.io/docs/reference/configuration. */
const FlyConfig = z.strictObject({
  app: z.string(),
  primary_region: z.string().length(3),
  kill_signal: z.enum(["SIGINT", "SIGTERM"]),
  kill_timeout: z.int().min(1).max(300),
  env: z.record(z.string().regex(/^(?!FLY_)/), z.string()),
  mounts: z.strictObject({
    source: z.string(),
    destination: z.string(),
    initial_size: z.string(),
  }),
  http_service: z.strictObject({
    internal_port: z.int(),
    force_https: z.boolean(),
    auto_stop_machines: z.enum(["off", "stop", "suspend"]),
    auto_start_machines: z.boolean(),
    min_machines_running: z.int(),
    concurrency: z.strictObject({
      type: z.enum(["requests", "connections"]),
      soft_limit: z.int(),
      hard_limit: z.int(),
    }),
    checks: z.array(z.strictObject({
      grace_period: z.string(),
      interval: z.string(),
      timeout: z.string(),
      method: z.string(),
      path: z.string(),
      headers: z.record(z.string(), z.string()),
    })),
  }),
  metrics: z.strictObject({ port: z.int(), path: z.string() }),
  restart: z.array(z.strictObject({
    policy: z.enum(["always", "never", "on-failure"]),
    retries: z.int(),
  })),
  vm: z.array(z.strictObject({ size: z.string(), memory: z.string() })),
});

test("fly.toml has only keys that Fly knows, and gives enough time to finish", async () => {
  const config = FlyConfig.parse(parseToml(await read("fly.toml")));
  assert.equal(config.kill_signal, "SIGTERM");
  assert.ok(config.kill_timeout > DRAIN_S);
  assert.equal(String(config.http_service.internal_port), config.env.PORT);
  assert.equal(String(config.metrics.port), config.env.METRICS_PORT);
  assert.equal(config.mounts.destination, config.env.DATA_DIR);
  for (const name of Object.keys(config.env)) {
    assert.ok((VARIABLES as readonly string[]).includes(name), name);
  }
});

test("the image runs the executable as nobody, with the pinned Deno and no shell", async () => {
  const dockerfile = await read("Dockerfile");
  const ci = await read(".ci/run");
  const pinned = /deno@(\d+\.\d+\.\d+)/.exec(ci)![1];
  assert.match(dockerfile, new RegExp(`denoland/deno:${pinned}`));
  assert.match(dockerfile, /^ENTRYPOINT \["\/translation-bot"\]$/m);
  assert.match(dockerfile, /^USER 65532/m);
  assert.match(dockerfile, /^HEALTHCHECK .* CMD \["\/translation-bot", "healthcheck"\]$/m);
  assert.ok(!dockerfile.includes("--env-file"));
});

test("every variable that the program reads is permitted, and documented where people look", async () => {
  const permitted = /--allow-env=(\S+)/.exec(manifest.tasks.main.command)![1]!.split(",");
  const [example, readme] = [await read(".env.example"), await read("README.md")];
  const given = ["RENDER_EXTERNAL_URL", "FLY_APP_NAME", "IS_PULL_REQUEST"];
  for (const name of VARIABLES) {
    assert.ok(permitted.includes(name), `${name} is not permitted`);
    if (given.includes(name)) continue;
    assert.ok(example.includes(`${name}=`), `${name} is not in .env.example`);
    assert.ok(readme.includes(`\`${name}\``), `${name} is not in the README`);
  }
});

test("what DEPLOYMENT.md gives Docker and systemd is enough time to finish, and README.md says how long that is", async () => {
  const [deployment, readme] = [await read("DEPLOYMENT.md"), await read("README.md")];
  for (const given of [/--stop-timeout (\d+)/, /TimeoutStopSec=(\d+)/]) {
    assert.ok(Number(given.exec(deployment)![1]) > DRAIN_S);
  }
  assert.equal(Number(/at most (\d+) s/.exec(readme)![1]) * 1_000, DEFAULT_LIMITS.drainMs);
});

test("every line of the log that DEPLOYMENT.md explains is one that the program writes", async () => {
  const [, rows] = /\| line in the log[^\n]*\n[^\n]*\n((?:\|[^\n]*\n)+)/.exec(
    await read("DEPLOYMENT.md"),
  )!;
  const lines = rows!.trim().split("\n").flatMap((row) =>
    [...row.split("|")[1]!.matchAll(/`(.+?)(?: \w+="[^`]*)?`/g)].map(([, line]) => line!)
  );
  assert.ok(lines.length > 10);
  const program = (await programSources()).map(({ text }) => text).join("\n");
  const written = ["Translation", "Transcription"].map((what) =>
    program.replaceAll("${what}", what)
  ).join("\n");
  for (const line of lines) assert.ok(written.includes(line), line);
});
