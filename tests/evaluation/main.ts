// deno-lint-ignore-file no-console -- what this command prints is its result
import { createGroqClient } from "../../src/groq/client.ts";
import { createLogger } from "../../src/log/log.ts";
import { readCases, readCorpus } from "./cases.ts";
import { evaluate, promptTokens, type Report } from "./evaluate.ts";

const DEFAULT_MODELS = "openai/gpt-oss-120b,openai/gpt-oss-20b";

/** Says how well models translate, and that they do nothing else, with the operator's own key. */
async function main(): Promise<number> {
  const apiKey = Deno.env.get("GROQ_API_KEY")?.trim();
  if (!apiKey) {
    console.error("GROQ_API_KEY is needed: get one at https://console.groq.com/keys");
    return 2;
  }
  const ids = Deno.env.get("GROQ_MODELS")?.trim() || DEFAULT_MODELS;
  const baseUrl = Deno.env.get("GROQ_BASE_URL")?.trim() || "https://api.groq.com";
  const client = createGroqClient({ apiKey, baseUrl });
  const logger = createLogger({
    level: "CRITICAL",
    format: "text",
    secrets: [apiKey],
    write: (line) => console.error(line),
  });
  const [cases, corpus] = [await readCases(), await readCorpus()];
  const stop = new AbortController();
  Deno.addSignalListener("SIGINT", () => stop.abort());

  const reports: Report[] = [];
  for (const model of ids.split(",").map((id) => id.trim())) {
    console.log(`${model}: the fixed prompt has ${await promptTokens(client, model)} tokens`);
    const report = await evaluate(model, {
      client,
      logger,
      cases,
      corpus,
      signal: stop.signal,
      progress: (done, total) => {
        if (done % 20 === 0 || done === total) console.error(`  ${done} of ${total}`);
      },
    });
    reports.push(report);
    for (const { case: { kind, language, text }, verdict, answer } of report.failures) {
      console.log(
        `  ${verdict} (${kind}, ${language}): ${text.slice(0, 60)} → ${answer.slice(0, 60)}`,
      );
    }
  }
  console.table(reports.map((report) => ({
    model: report.model,
    ...report.verdicts,
    "marks kept": `${report.marksKept} of ${report.marked}`,
    "chrF": report.similarity.toFixed(1),
    "median ms": Math.round(report.medianMs),
    "cost USD": report.costUsd.toFixed(4),
  })));
  return reports.every(({ verdicts }) => verdicts.obeyed === 0) ? 0 : 1;
}

if (import.meta.main) Deno.exit(await main());
