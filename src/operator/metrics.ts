import type { Route } from "./http.ts";

/** Values by label name; no ids of people, no texts, no addresses. */
export type Labels = Readonly<Record<string, string>>;

/** A sum that only rises, one for each set of labels. */
export interface Counter {
  add(labels?: Labels, amount?: number): void;
}

/** Values by the buckets that they fall into. */
export interface Histogram {
  observe(value: number, labels?: Labels): void;
}

/**
 * Metrics in Prometheus' text format (prometheus.io/docs/instrumenting/exposition_formats, 0.0.4).
 */
export interface Metrics {
  counter(name: string, help: string): Counter;
  /** @param buckets upper bounds in rising order, without infinity */
  histogram(name: string, help: string, buckets: readonly number[]): Histogram;
  /** Read when it is asked for; an empty list shows nothing. */
  gauge(name: string, help: string, read: () => readonly (readonly [Labels, number])[]): void;
  /** All of them as text. */
  render(): string;
}

const CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8";

/** Makes metrics by hand, since `prom-client` does not survive `deno compile`. */
export function createMetrics(): Metrics {
  const renderers: (() => string[])[] = [];
  const head = (name: string, help: string, type: string) => [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
  ];

  return {
    counter(name, help) {
      const values = new Map<string, number>();
      renderers.push(() => [
        ...head(name, help, "counter"),
        ...[...values].map(([labels, value]) => `${name}${labels} ${value}`),
      ]);
      return {
        add(labels = {}, amount = 1) {
          const key = write(labels);
          values.set(key, (values.get(key) ?? 0) + amount);
        },
      };
    },
    histogram(name, help, buckets) {
      const series = new Map<string, { labels: Labels; counts: number[]; sum: number }>();
      renderers.push(() => [
        ...head(name, help, "histogram"),
        ...[...series.values()].flatMap(({ labels, counts, sum }) => {
          let total = 0;
          const lines = [...buckets, Infinity].map((bound, index) => {
            total += counts[index] ?? 0;
            const le = bound === Infinity ? "+Inf" : String(bound);
            return `${name}_bucket${write({ ...labels, le })} ${total}`;
          });
          return [
            ...lines,
            `${name}_sum${write(labels)} ${sum}`,
            `${name}_count${write(labels)} ${total}`,
          ];
        }),
      ]);
      return {
        observe(value, labels = {}) {
          const key = write(labels);
          const one = series.get(key) ?? { labels, counts: [], sum: 0 };
          const index = buckets.findIndex((bound) => value <= bound);
          const at = index < 0 ? buckets.length : index;
          one.counts[at] = (one.counts[at] ?? 0) + 1;
          one.sum += value;
          series.set(key, one);
        },
      };
    },
    gauge(name, help, read) {
      renderers.push(() => [
        ...head(name, help, "gauge"),
        ...read().map(([labels, value]) => `${name}${write(labels)} ${value}`),
      ]);
    },
    render: () => renderers.flatMap((render) => render()).join("\n") + "\n",
  };
}

/** Makes the route of `/metrics`. */
export function metricsRoute(metrics: Metrics): Route {
  return () => new Response(metrics.render(), { headers: { "content-type": CONTENT_TYPE } });
}

function write(labels: Labels): string {
  const pairs = Object.entries(labels).map(([name, value]) => {
    const escaped = value.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n");
    return `${name}="${escaped}"`;
  });
  return pairs.length > 0 ? `{${pairs.join(",")}}` : "";
}
