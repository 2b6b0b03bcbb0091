const REFRESH_MS = 15_000;
const SVG = "http://www.w3.org/2000/svg";
const $ = (id) => document.getElementById(id);
const number = new Intl.NumberFormat(undefined, { maximumFractionDigits: 1 });
const dollars = new Intl.NumberFormat(undefined, {
  style: "currency",
  currency: "USD",
  maximumFractionDigits: 4,
});
const languages = new Intl.DisplayNames(undefined, { type: "language", fallback: "code" });

let span = "lastDay";
let data;

function element(name, text, className) {
  const made = document.createElement(name);
  if (text !== undefined) made.textContent = text;
  if (className) made.className = className;
  return made;
}

function showTiles(id, tiles) {
  $(id).replaceChildren(...tiles.map(([label, value]) => {
    const tile = element("div", undefined, "tile");
    tile.append(element("strong", value), element("span", label));
    return tile;
  }));
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

function languageName(code) {
  try {
    return languages.of(code) ?? code;
  } catch {
    return code;
  }
}

function meter(left, limit) {
  const bar = element("meter");
  bar.max = limit;
  bar.value = limit - left;
  bar.high = limit * 0.8;
  bar.optimum = 0;
  bar.title = `${left} of ${limit} left`;
  return bar;
}

function duration(seconds) {
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
    ["in flight", number.format(now.inFlight)],
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
  showTiles("totals", [
    ["messages", number.format(chosen.total)],
    ["minutes of speech", number.format(chosen.voiceMinutes)],
    ["tokens", number.format(chosen.tokens)],
    ["Groq, estimated", dollars.format(chosen.costUsd)],
    ["people today", number.format(people.at(-1))],
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
  showTable(
    "durations",
    chosen.durations.map(([bound, count]) => [
      bound === "Infinity" ? "longer" : `up to ${number.format(bound / 1_000)} s`,
      count,
    ]),
    "nothing yet",
  );
  showTable(
    "pairs",
    chosen.pairs.map(([pair, count]) => [pair.split(">").map(languageName).join(" → "), count]),
    "nothing yet",
  );
  showTable("failures", chosen.failures, "none");
  showTable(
    "models",
    now.models.flatMap(({ model, isOut, isAway, left }) => [
      [model, isOut || isAway ? element("span", isOut ? "out" : "away", "bad") : "in use"],
      ...left
        ? [["requests today", meter(left.requests, left.requestLimit)], [
          "tokens this minute",
          meter(left.tokens, left.tokenLimit),
        ]]
        : [],
    ]),
    "none",
  );
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
