import { importsOf, type Source } from "./sources.ts";

/**
 * Rooms that each room of `src` may import beside itself; a room within a room has a line of its
 * own.
 */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  time: [],
  network: [],
  secrets: [],
  locales: [],
  log: [],
  config: ["log"],
  translation: ["time"],
  speech: ["time"],
  store: ["translation", "log", "time"],
  groq: ["translation", "speech", "log", "network", "time"],
  "bot/answers": ["translation", "speech", "locales", "store", "log", "time"],
  "bot/outlets": ["bot/answers", "translation", "store", "time"],
  "bot/features": [
    "bot",
    "bot/answers",
    "bot/outlets",
    "translation",
    "locales",
    "store",
    "time",
  ],
  bot: [
    "bot/answers",
    "bot/outlets",
    "translation",
    "locales",
    "store",
    "log",
    "network",
    "time",
  ],
  updates: ["store", "log", "secrets", "time"],
  operator: ["updates", "groq", "store", "config", "log", "secrets", "time"],
  playground: ["config", "log"],
};

/** Imports of one file alone that its room may not have: the lists that put the rooms together. */
const EXCEPT: readonly [path: string, target: RegExp][] = [
  ["src/bot/bot.ts", /^src\/bot\/features\//],
  ["main.ts", /^src\//],
];

/** Rooms that know the store by its interface only. */
const BY_INTERFACE = /^src\/(bot|updates)\//;

/** Places where alone something may stand. */
const ONLY_IN: readonly [what: RegExp, where: RegExp][] = [
  [/from "groq-sdk/, /^src\/groq\//],
  [/from "grammy\/web"/, /^src\/(bot\/(?!answers\/)|updates\/)/],
  [/from "grammy\/types"/, /^src\/(bot\/(?!answers\/)|updates\/|playground\/)/],
  [/from "@std\/log/, /^src\/log\//],
  // Others are no smaller than what they would save: `node:crypto` takes 2 MB in every process.
  // `node:http` takes 5 MB, for time limits that `Deno.serve` does not have.
  [/from "node:/, /^src\/(store\/sqlite|operator\/http)[/.]/],
  [/\bDeno\.env\b/, /^main\.ts/],
  [/\bDeno\.(add|remove)SignalListener\b/, /^src\/shutdown\.ts/],
  [/\bDeno\.exit\b/, /^(main|src\/shutdown)\.ts/],
];

const MAX_LINES = 300;
const MAX_SIBLINGS = 16;
/** Names that say nothing about what is inside. */
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|types|constants|mod|index)\.ts$/;
/** In two pieces, so that this file has none. */
const NOTE_FOR_LATER = new RegExp("TO" + "DO|FIX" + "ME");

/** Returns the room of a file; `undefined` for the few that put rooms together. */
export function roomOf(path: string): string | undefined {
  const rooms = Object.keys(NEIGHBOURS).filter((room) => path.startsWith(`src/${room}/`));
  return rooms.sort((a, b) => b.length - a.length)[0];
}

/** Finds imports that a room may not have. */
export function wrongImports(sources: readonly Source[]): string[] {
  return sources.flatMap((source) => {
    const room = roomOf(source.path);
    return importsOf(source).filter((target) => {
      if (EXCEPT.some(([path, allowed]) => path === source.path && allowed.test(target))) {
        return false;
      }
      if (target === "src/app.ts" || target === "main.ts") return true;
      const other = roomOf(target);
      if (BY_INTERFACE.test(source.path) && /^src\/store\/(?!store\.ts)/.test(target)) return true;
      if (other === "playground" && room !== "playground") return true;
      if (room === undefined || other === undefined || other === room) return false;
      return !NEIGHBOURS[room]!.includes(other);
    }).map((target) => `${source.path} imports ${target}`);
  });
}

/** Finds libraries, the environment, signals and the exit where they do not belong. */
export function misplaced(sources: readonly Source[]): string[] {
  return sources.filter(({ path }) => path.endsWith(".ts")).flatMap(({ path, text }) =>
    ONLY_IN.filter(([what, where]) => what.test(text) && !where.test(path))
      .map(([what]) => `${path} has ${what.source}`)
  );
}

/**
 * Finds files that import each other, directly or by way of others, types included: each circle
 * once.
 */
export function circles(sources: readonly Source[]): string[] {
  const targets = new Map(sources.map((source) => [source.path, importsOf(source)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path].join(" → "));
    if (at >= 0 || done.has(path)) return;
    for (const target of targets.get(path) ?? []) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of sources) visit(path, []);
  return found;
}

/**
 * Finds files that are too long, say nothing by their name or have a note for later, and folders
 * that hold two rooms.
 */
export function untidy(sources: readonly Source[]): string[] {
  const siblings = Map.groupBy(
    sources.filter(({ path }) => path.endsWith(".ts")),
    ({ path }) => path.slice(0, path.lastIndexOf("/")),
  );
  return [
    ...sources.filter(({ text }) => text.split("\n").length > MAX_LINES + 1)
      .map(({ path }) => `${path} is longer than ${MAX_LINES} lines`),
    ...sources.filter(({ path }) => EMPTY_NAMES.test(path))
      .map(({ path }) => `${path} has a name that says nothing`),
    ...sources.filter(({ text }) => NOTE_FOR_LATER.test(text))
      .map(({ path }) => `${path} has a note for later`),
    ...[...siblings].filter(([, files]) => files.length > MAX_SIBLINGS)
      .map(([folder, { length }]) => `${folder} has ${length} files, more than ${MAX_SIBLINGS}`),
  ];
}
