import assert from "node:assert/strict";
import { httpAddress, startHarness } from "../harness/harness.ts";
import { parseYaml } from "../harness/packages/yaml.ts";
import { test } from "../harness/test.ts";

const ADMIN_TOKEN = "an-admin-token-of-30-characters";
const FILES = ["alerts.yaml", "alerts_test.yaml", "grafana.json"] as const;
const read = (name: string) => Deno.readTextFile(`deploy/${name}`);

const hasPromtool = await new Deno.Command("promtool", {
  args: ["--version"],
  stdout: "null",
  stderr: "null",
}).output().then(({ success }) => success, () => false);

test("what is monitored is what the program measures, under its very names", async () => {
  await using harness = await startHarness({ config: { port: 0, adminToken: ADMIN_TOKEN } });
  const headers = { authorization: `Bearer ${ADMIN_TOKEN}` };
  const response = await fetch(`${await httpAddress(harness)}/metrics`, { headers });
  const types = new Map(
    [...(await response.text()).matchAll(/^# TYPE (\S+) (\S+)$/gm)].map(([, name, type]) => [
      name!,
      type!,
    ]),
  );
  assert.ok(types.size > 10);
  for (const file of FILES) {
    const names = (await read(file)).matchAll(/\b(?:translation_bot|process)_[a-z_]+\b/g);
    for (const [name] of names) {
      const base = name.replace(/_(?:bucket|sum|count)$/, "");
      assert.ok(types.has(name) || types.get(base) === "histogram", `${file}: ${name}`);
    }
  }
});

test("every alert says what happened and what to do, and has a trouble that raises it", async () => {
  interface Rule {
    alert: string;
    annotations: { summary: string; description: string };
  }
  const { groups } = parseYaml(await read("alerts.yaml")) as { groups: { rules: Rule[] }[] };
  const rules = groups.flatMap(({ rules }) => rules);
  const tests = await read("alerts_test.yaml");
  assert.ok(rules.length > 10);
  for (const { alert, annotations } of rules) {
    assert.ok(annotations.summary.length > 10 && annotations.description.length > 20, alert);
    assert.ok(tests.includes(`alertname="${alert}"`), alert);
  }
});

test("the example of a dashboard asks the chosen Prometheus, and shows no panel twice", async () => {
  interface Panel {
    id: number;
    title: string;
    datasource: { uid: string };
    targets: { expr: string }[];
  }
  const { panels } = JSON.parse(await read("grafana.json")) as { panels: Panel[] };
  assert.equal(new Set(panels.map(({ id }) => id)).size, panels.length);
  for (const { title, datasource, targets } of panels) {
    assert.equal(datasource.uid, "${source}", title);
    assert.ok(targets.every(({ expr }) => expr !== ""), title);
  }
});

for (
  const [what, args] of [
    ["takes the configuration", ["check", "config", "--syntax-only", "deploy/prometheus.yaml"]],
    ["takes the alerts", ["check", "rules", "deploy/alerts.yaml"]],
    ["finds each alert raised by its trouble alone", ["test", "rules", "deploy/alerts_test.yaml"]],
  ] as const
) {
  test({
    name: `Prometheus ${what}`,
    ignore: !hasPromtool,
    async fn() {
      const { success, stdout, stderr } = await new Deno.Command("promtool", { args: [...args] })
        .output();
      const said = [stdout, stderr].map((bytes) => new TextDecoder().decode(bytes)).join("\n");
      assert.ok(success, said);
    },
  });
}
