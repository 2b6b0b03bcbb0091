import assert from "node:assert/strict";
import { z } from "zod";
import { VARIABLES } from "../../src/config/config.ts";
import { DEFAULT_LIMITS } from "../../src/updates/limits.ts";
import { parseYaml } from "../harness/packages/yaml.ts";
import { test } from "../harness/test.ts";

/** As documented at docs.docker.com/reference/compose-file. */
const Compose = z.strictObject({
  services: z.record(
    z.string(),
    z.strictObject({
      build: z.string(),
      image: z.string(),
      restart: z.enum(["no", "always", "on-failure", "unless-stopped"]),
      env_file: z.string(),
      environment: z.record(z.string(), z.string()),
      ports: z.array(z.string()),
      volumes: z.array(z.string()),
      stop_grace_period: z.string().regex(/^\d+s$/),
      read_only: z.boolean(),
      tmpfs: z.array(z.string()),
      cap_drop: z.array(z.string()),
      security_opt: z.array(z.string()),
    }),
  ),
  volumes: z.record(z.string(), z.strictObject({})),
});

test("compose.yaml keeps what people chose, gives time to finish, and opens nothing to the world", async () => {
  const { services, volumes } = Compose.parse(parseYaml(await Deno.readTextFile("compose.yaml")));
  const [[, bot]] = Object.entries(services) as [[string, (typeof services)[string]]];
  const [volume, folder] = bot.volumes[0]!.split(":");
  assert.ok(volume! in volumes);
  assert.equal(bot.environment.DATA_DIR, folder);
  const image = await Deno.readTextFile("Dockerfile");
  assert.match(image, new RegExp(`^VOLUME ${folder}$`, "m"));
  const [address, outside, inside] = bot.ports[0]!.split(":");
  assert.deepEqual([address, outside, inside], ["127.0.0.1", "8080", bot.environment.PORT]);
  const drainS = (DEFAULT_LIMITS.drainMs + DEFAULT_LIMITS.giveUpMs) / 1_000;
  assert.ok(parseInt(bot.stop_grace_period) > drainS);
  assert.deepEqual([bot.env_file, bot.read_only, bot.cap_drop], [".env", true, ["ALL"]]);
  for (const name of Object.keys(bot.environment)) assert.ok(VARIABLES.includes(name), name);
});
