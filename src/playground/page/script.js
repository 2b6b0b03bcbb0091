import { readFormatting } from "./formatting.js";
import { createRecorder } from "./recorder.js";
import { createMessages, summary } from "./messages.js";

const LANGUAGES =
  "en ar bg bn cs da de el es fa fi fr he hi hr hu id it ja ko ms nb nl pl pt-br ro ru sr sv th tr uk ur vi zh-hans zh-hant"
    .split(" ");
const RIGHT_TO_LEFT = ["ar", "fa", "he", "ur"];
/** Telegram shows an action for 5 s, unless a message comes first. */
const ACTION_MS = 5_000;
const TOAST_MS = 3_000;
const ACTIONS = {
  typing: "typing…",
  upload_document: "sending a file…",
  record_voice: "listening…",
};

const $ = (id) => document.getElementById(id);
const person = {
  id: Number(localStorage.getItem("person")) || newPerson(),
  language: localStorage.getItem("language") ?? knownLanguage(navigator.language),
};
let bot = { id: 0, first_name: "Translation Bot" };
let commands = [];
/** The message that the next text answers or replaces. */
let about;
let blocked = false;
let events;
let statusTimer;
let toastTimer;

const messages = createMessages($("messages"), {
  botId: () => bot.id,
  press: (message, { callback_data }) =>
    ask("press", { messageId: message.message_id, button: callback_data })
      .catch(() => messages.settle(message.message_id)),
  stop: () => ask("stop", {}),
  copied: () => toast("Copied"),
  reply: (message) => setAbout("reply", message),
  edit: (message) => setAbout("edit", message),
  remove: (message) => ask("delete", { messageId: message.message_id }),
  command: (text) => ask("write", { text }),
});

function newPerson() {
  const id = 1_000_000 + Math.floor(Math.random() * 1_000_000_000);
  localStorage.setItem("person", String(id));
  return id;
}

function knownLanguage(tag) {
  const lower = tag.toLowerCase();
  return LANGUAGES.find((code) => code === lower || code === lower.split("-")[0]) ?? "en";
}

async function ask(path, body) {
  try {
    const response = await fetch(`/api/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ user: person.id, ...body }),
    });
    if (!response.ok) throw new Error((await response.json()).error);
  } catch (error) {
    toast(error instanceof TypeError ? "The demo does not answer" : error.message);
    throw error;
  }
}

async function upload(blob, query) {
  const address = `/api/upload?${new URLSearchParams({ user: person.id, ...query })}`;
  const response = await fetch(address, { method: "POST", body: blob }).catch(() => undefined);
  if (!response?.ok) toast("The file could not be sent");
}

function connect() {
  // Telegram mirrors itself for who reads from right to left.
  document.documentElement.dir = RIGHT_TO_LEFT.includes(person.language) ? "rtl" : "ltr";
  events?.close();
  const query = new URLSearchParams({ user: person.id, language: person.language });
  events = new EventSource(`/events?${query}`);
  const on = (kind, act) => events.addEventListener(kind, ({ data }) => act(JSON.parse(data)));
  events.addEventListener("open", () => $("banner").hidden = true);
  events.addEventListener("error", () => {
    $("banner").hidden = false;
    setStatus("connecting…");
  });
  on("state", showState);
  on("message", ({ message }) => {
    const isOwn = message.from.id !== bot.id;
    keepEnd(() => messages.show(message), isOwn);
    showControls();
    if (!isOwn) setStatus("bot");
  });
  on("edit", ({ message }) => {
    keepEnd(() => messages.show(message));
    if (message.from.id === bot.id) setStatus("bot");
  });
  on("delete", ({ messageId }) => {
    messages.remove(messageId);
    showControls();
  });
  on("draft", (draft) => keepEnd(() => messages.showDraft(draft)));
  on("action", ({ action }) => {
    setStatus(ACTIONS[action] ?? "busy…");
    statusTimer = setTimeout(setStatus, ACTION_MS, "bot");
  });
  on("answer", ({ messageId, text, showAlert }) => {
    messages.settle(messageId);
    if (showAlert) {
      $("alert-text").textContent = text;
      $("alert").showModal();
    } else if (text) toast(text);
  });
  on("profile", showProfile);
}

function showState(state) {
  bot = state.bot;
  blocked = state.blocked;
  $("bot-name").textContent = bot.first_name;
  $("troubles").hidden = state.groq === "real";
  $("hint").textContent = state.groq === "real"
    ? "Groq translates, with your key."
    : "Demo: a small phrase book translates. Try “Где аптека?” or “I need a doctor”.";
  messages.clear();
  for (const message of state.messages) messages.show(message);
  if (state.draft) messages.showDraft(state.draft);
  showProfile(state);
  setStatus("bot");
  showControls();
  scrollToEnd();
}

/** Which controls the chat has now: an empty one starts, a blocked bot can be unblocked. */
function showControls() {
  const isEmpty = messages.size === 0;
  $("empty").hidden = !isEmpty;
  $("start").hidden = !isEmpty || blocked;
  $("unblock").hidden = !blocked;
  $("form").hidden = blocked;
  $("block").hidden = blocked;
}

function showProfile(profile) {
  commands = profile.commands;
  $("description").textContent = profile.description;
  renderCommands("/");
}

/** The commands that begin with what was typed. */
function renderCommands(typed) {
  const found = commands.filter(({ command }) => `/${command}`.startsWith(typed));
  $("commands").replaceChildren(...found.map(({ command, description }) => {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const name = document.createElement("strong");
    button.type = "button";
    button.dir = "auto";
    name.dir = "ltr";
    name.textContent = `/${command}`;
    button.append(name, ` ${description}`);
    button.addEventListener("click", () => {
      $("commands").hidden = true;
      $("composer").value = "";
      ask("write", { text: `/${command}` });
    });
    item.append(button);
    return item;
  }));
}

const isAtEnd = () => $("chat").scrollHeight - $("chat").scrollTop - $("chat").clientHeight < 120;
const scrollToEnd = () => $("chat").scrollTo({ top: $("chat").scrollHeight });

/** Changes what is shown; whoever saw its end still does, and so does who wrote. */
function keepEnd(change, isOwn = false) {
  const atEnd = isOwn || isAtEnd();
  change();
  if (atEnd) scrollToEnd();
}

function setStatus(text) {
  clearTimeout(statusTimer);
  $("status").textContent = text;
  $("status").classList.toggle("busy", text !== "bot");
}

function toast(text) {
  clearTimeout(toastTimer);
  $("toast").textContent = text;
  $("toast").hidden = false;
  toastTimer = setTimeout(() => $("toast").hidden = true, TOAST_MS);
}

function setAbout(kind, message) {
  about = kind && { kind, message };
  $("about").hidden = !about;
  if (!about) return;
  $("about-title").textContent = kind === "edit" ? "Edit" : "Reply";
  $("about-text").textContent = summary(message);
  if (kind === "edit") $("composer").value = message.text;
  $("composer").focus();
  fit();
}

function fit() {
  const composer = $("composer");
  composer.rows = Math.min(8, composer.value.split("\n").length);
}

function send() {
  const composer = $("composer");
  const text = composer.value.trim();
  if (!text) return;
  const messageId = about?.message.message_id;
  const sent = about?.kind === "edit"
    ? ask("edit", { messageId, text })
    : ask("write", { ...readFormatting(text), ...(messageId && { replyTo: messageId }) });
  composer.value = "";
  $("commands").hidden = true;
  setAbout();
  fit();
  sent.catch(() => composer.value ||= text);
}

$("form").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
$("composer").addEventListener("keydown", (event) => {
  if (event.key === "Escape") setAbout();
  if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
  event.preventDefault();
  send();
});
$("composer").addEventListener("input", () => {
  const { value } = $("composer");
  const isCommand = /^\/\w*$/.test(value);
  if (isCommand) renderCommands(value);
  $("commands").hidden = !isCommand || $("commands").childElementCount === 0;
  fit();
});
$("open-commands").addEventListener("click", () => {
  renderCommands("/");
  $("commands").hidden = !$("commands").hidden;
});
$("file").addEventListener("change", () => {
  const [file] = $("file").files;
  if (file) upload(file, { name: file.name });
  $("file").value = "";
});
$("record").addEventListener(
  "click",
  createRecorder({
    onState: (isRecording) => $("record").classList.toggle("recording", isRecording),
    onVoice: (blob, seconds) => upload(blob, { name: "voice", voice: seconds }),
    onError: () => toast("The microphone cannot be used"),
  }),
);
$("about-cancel").addEventListener("click", () => setAbout());
$("start").addEventListener("click", () => ask("write", { text: "/start" }));
for (const [id, value] of [["block", true], ["unblock", false]]) {
  $(id).addEventListener("click", async () => {
    $("menu").open = false;
    await ask("block", { blocked: value });
    blocked = value;
    showControls();
  });
}
$("start-over").addEventListener("click", () => {
  $("menu").open = false;
  person.id = newPerson();
  setAbout();
  connect();
});
for (const button of document.querySelectorAll("[data-trouble]")) {
  button.addEventListener("click", async () => {
    $("menu").open = false;
    await ask("trouble", { trouble: button.dataset.trouble });
    toast("Your next message meets this trouble");
  });
}
for (const code of LANGUAGES) {
  const name = new Intl.DisplayNames([code], { type: "language" }).of(code) ?? code;
  $("language").append(new Option(name, code, false, code === person.language));
}
$("language").addEventListener("change", () => {
  person.language = $("language").value;
  localStorage.setItem("language", person.language);
  connect();
});
document.addEventListener("click", ({ target }) => {
  if (!$("menu").contains(target)) $("menu").open = false;
});
connect();
