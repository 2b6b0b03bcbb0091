const REFRESH_MS = 15_000;
const SVG = "http://www.w3.org/2000/svg";
const $ = (id) => document.getElementById(id);
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat(undefined, {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 4,
});
const percent = new Intl.NumberFormat(undefined, {
  style: "percent",
  signDisplay: "exceptZero",
  maximumFractionDigits: 0,
});
const languages = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });

const THEIR_FILE = "The person's own file; they were told what to do.";
/** What an operator can do about a kind of failure. */
const ADVICE = {
  "rate-limited": "Groq's limit: add models to GROQ_MODELS, or take a larger plan.",
  timeout: "Groq or Telegram was slow: put a faster model first in GROQ_MODELS.",
  unavailable: "Groq or Telegram could not be reached: look at the network and groqstatus.com.",
  away: "Groq does not answer: look at groqstatus.com. People are told when it does.",
  misconfigured: "The key or a model is wrong: `translation-bot check` says which.",
  refused: "Groq refused what was sent; the person was told.",
  "unusable-answer": "No model gave a usable answer: put a better one first in GROQ_MODELS.",
  unexpected: "A mistake of the program: the log has it. Please report it.",
  "too-long": "Larger than Groq's plan takes at once; the person was told.",
  "too-large": "Larger than TELEGRAM_MAX_FILE_MB or GROQ_MAX_AUDIO_MB; the person was told.",
  stopped: "The person stopped it.",
  gone: THEIR_FILE,
  damaged: THEIR_FILE,
  locked: THEIR_FILE,
  pictures: THEIR_FILE,
  unknown: THEIR_FILE,
  unreadable: THEIR_FILE,
};

let span = "lastDay";
let data;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

/** @param tiles label, value, and what it was before where it is compared */
function showTiles(id, tiles) {
  $(id).replaceChildren(...tiles.map(([label, value, compared]) => {
    const tile = element("div", undefined, "tile");
    tile.append(element("strong", value), element("span", label));
    if (compared) tile.append(element("small", compared));
    return tile;
  }));
}

/** Says how a number differs from that of the span before. */
function change(value, before, write) {
  if (before === undefined) return undefined;
  const was = `before: ${write.format(before)}`;
  if (before === 0) return was;
  return `${percent.format(value / before - 1)}, ${was}`;
}

/** Bars for numbers from left to right, with what the first and last one stand for. */
function showBars(id, values, [first, last], describe) {
  const most = Math.max(1, ...values);
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", `0 0 ${values.length} 100`);
  svg.setAttribute("preserveAspectRatio", "none");
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", `${values.join(", ")}`);
  values.forEach((value, index) => {
    const bar = document.createElementNS(SVG, "rect");
    const height = Math.max(value > 0 ? 2 : 0.5, value / most * 100);
    bar.setAttribute("x", index + 0.1);
    bar.setAttribute("y", 100 - height);
    bar.setAttribute("width", 0.8);
    bar.setAttribute("height", height);
    const title = document.createElementNS(SVG, "title");
    title.textContent = describe(value, index);
    bar.append(title);
    svg.append(bar);
  });
  const axis = element("div", undefined, "axis");
  axis.append(
    element("span", first),
    element("span", `at most ${number.format(most)}`),
    element("span", last),
  );
  $(id).replaceChildren(svg, axis);
  const numbers = values.map((value, index) => [ago(values.length - 1 - index, last), value])
    .filter(([, value]) => value > 0).toReversed();
  showRows(`${id}-numbers`, numbers, "nothing yet");
}

function ago(count, last) {
  return count === 0 ? last : `${count} ${last === "now" ? "h" : "d"} ago`;
}

function showTable(id, rows, empty) {
  if (rows.length === 0) return $(id).replaceChildren(element("p", empty, "axis"));
  const table = element("table");
  for (const cells of rows) {
    const row = element("tr");
    for (const cell of cells) {
      const td = element("td");
      td.append(cell instanceof Node ? cell : String(cell));
      row.append(td);
    }
    table.append(row);
  }
  $(id).replaceChildren(table);
}

/** Rows of a label, a bar and its number, and below the label what to do about it. */
function showRows(id, rows, empty) {
  const most = Math.max(...rows.map(([, value]) => value));
  showTable(
    id,
    rows.map(([label, value, advice]) => {
      const what = element("span", label);
      if (advice) what.append(element("small", advice));
      const bar = element("progress");
      bar.max = most;
      bar.value = value;
      // The number beside it says the same.
      bar.setAttribute("aria-hidden", "true");
      return [what, bar, number.format(value)];
    }),
    empty,
  );
}

function languageName(code) {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function meter({ name, left, most }) {
  const bar = element("meter");
  bar.max = most;
  bar.value = most - left;
  bar.high = most * 0.8;
  bar.optimum = 0;
  bar.setAttribute("aria-label", `used of ${name}`);
  return bar;
}

/** Rows of a model: its state, then what is left of each limit and until when. */
function modelRows({ model, isOut, isAway, limits }) {
  const state = isOut
    ? "Groq does not have it: set GROQ_MODELS or WHISPER_MODELS"
    : isAway
    ? "does not answer, is asked again and again"
    : "in use";
  const what = element("strong", model);
  what.append(element("small", state, isOut || isAway ? "bad" : undefined));
  return [
    [what],
    ...limits.map((limit) => {
      const { name, left, most, backSeconds } = limit;
      const all = backSeconds === undefined ? "" : `, all again in ${duration(backSeconds)}`;
      return [`${number.format(left)} of ${number.format(most)} ${name}${all}`, meter(limit)];
    }),
  ];
}

function receivingRows({ mode, host, waiting, lastFailure }) {
  if (mode === "polling") return [["by long polling"]];
  return [
    [`by webhook at ${host}`],
    ...waiting === undefined ? [] : [["wait at Telegram", number.format(waiting)]],
    ...lastFailure
      ? [[`last failure: ${lastFailure.text}`, `${duration(lastFailure.secondsAgo)} ago`]]
      : [],
  ];
}

function duration(seconds) {
  if (seconds < 60) return `${Math.round(seconds)} s`;
  if (seconds < 3_600) return `${Math.round(seconds / 60)} min`;
  return seconds < 172_800
    ? `${Math.round(seconds / 3_600)} h`
    : `${Math.round(seconds / 86_400)} d`;
}

function show() {
  const { now, people } = data;
  const chosen = data[span];
  const problems = Object.entries(now.problems).map(([part, why]) => `${part}: ${why}`);
  $("state").textContent = problems.length === 0 ? "● all is well" : `● ${problems.join("; ")}`;
  $("state").classList.toggle("bad", problems.length > 0);
  showTiles("tiles", [
    [
      now.waiting.chats === 0
        ? "chats wait"
        : `chats wait, the longest for ${duration(now.waiting.oldestSeconds)}`,
      number.format(now.waiting.chats),
    ],
    ["memory", `${number.format(now.memoryMb)} MB`],
    ["running for", duration(now.upSeconds)],
    ["version", now.version],
    ...now.takeovers
      ? [[
        `taken over by somebody else, first ${duration(now.takeovers.firstSecondsAgo)} ago, ` +
        `last ${duration(now.takeovers.lastSecondsAgo)} ago`,
        `${number.format(now.takeovers.count)} ×`,
      ]]
      : [],
  ]);
  const { before } = chosen;
  const total = (label, key, write = number) => [
    label,
    write.format(chosen[key]),
    change(chosen[key], before?.[key], write),
  ];
  showTiles("totals", [
    total("messages", "total"),
    total("failures", "failed"),
    total("minutes of speech", "voiceMinutes"),
    total("tokens", "tokens"),
    total("Groq, estimated", "costUsd", dollars),
    ["people today", number.format(people.at(-1)), change(people.at(-1), people.at(-2), number)],
  ]);
  const isDay = span === "lastDay";
  showBars(
    "messages",
    chosen.messages,
    isDay ? ["24 h ago", "now"] : ["30 d ago", "today"],
    (value, index) => `${value}, ${chosen.messages.length - 1 - index} ${isDay ? "h" : "d"} ago`,
  );
  showBars(
    "people",
    people,
    ["30 d ago", "today"],
    (value, index) => `${value}, ${29 - index} d ago`,
  );
  showRows(
    "durations",
    chosen.durations.map(([bound, count]) => [
      bound === "Infinity" ? "longer" : `up to ${number.format(bound / 1_000)} s`,
      count,
    ]),
    "nothing yet",
  );
  showRows(
    "pairs",
    chosen.pairs.map(([pair, count]) => [pair.split(">").map(languageName).join(" → "), count]),
    "nothing yet",
  );
  showRows(
    "failures",
    chosen.failures.map(([kind, count]) => [kind, count, ADVICE[kind] ?? "The log says more."]),
    "none",
  );
  showTable("models", now.models.flatMap(modelRows), "none");
  showTable("receiving", receivingRows(now.receiving), "");
}

async function refresh() {
  const response = await fetch("/dashboard/data").catch(() => undefined);
  if (response?.status === 401) return location.reload();
  if (!response?.ok) {
    $("state").textContent = "● the bot does not answer";
    $("state").classList.add("bad");
    return;
  }
  data = await response.json();
  show();
}

if ($("state")) {
  for (const button of document.querySelectorAll("[data-span]")) {
    button.addEventListener("click", () => {
      span = button.dataset.span;
      for (const one of document.querySelectorAll("[data-span]")) {
        one.setAttribute("aria-pressed", String(one === button));
      }
      show();
    });
  }
  refresh();
  setInterval(refresh, REFRESH_MS);
} else {
  $("wrong").hidden = !location.search.includes("wrong");
}
