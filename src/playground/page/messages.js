import { renderEntities } from "./entities.js";

/**
 * The list of messages as a messenger shows it.
 * @param {HTMLElement} list
 * @param {{
 *   botId: () => number,
 *   press: (message: object, button: object) => void,
 *   stop: () => void,
 *   copied: () => void,
 *   reply: (message: object) => void,
 *   edit: (message: object) => void,
 *   remove: (message: object) => void,
 *   command: (text: string) => void,
 * }} actions what a press in a message does
 */
export function createMessages(list, actions) {
  const shown = new Map();
  let draft;
  let draftTimer;

  const dropDraft = () => {
    clearTimeout(draftTimer);
    draft?.remove();
    draft = undefined;
  };

  return {
    get size() {
      return shown.size;
    },
    clear() {
      shown.clear();
      dropDraft();
      list.replaceChildren();
    },
    /** Adds the message, or shows how it now looks. */
    show(message) {
      const item = renderMessage(message, actions);
      const before = shown.get(message.message_id);
      // Any new message of the bot ends its draft, as in Telegram.
      if (!before && message.from.id === actions.botId()) dropDraft();
      if (before) before.replaceWith(item);
      else list.append(item);
      shown.set(message.message_id, item);
      return item;
    },
    /** Shows what the bot is about to say, for so long, in ms. */
    showDraft({ text, entities, canStop, leftMs }) {
      const item = renderDraft(text, entities);
      if (canStop) item.append(renderStop(actions));
      if (draft) draft.replaceWith(item);
      else list.append(item);
      clearTimeout(draftTimer);
      draft = item;
      draftTimer = setTimeout(dropDraft, leftMs);
    },
    remove(messageId) {
      shown.get(messageId)?.remove();
      shown.delete(messageId);
    },
    /** The bot has acknowledged the press. */
    settle(messageId) {
      for (const button of shown.get(messageId)?.querySelectorAll(".waiting") ?? []) {
        button.classList.remove("waiting");
      }
    },
    find: (messageId) => shown.get(messageId),
  };
}

/** What a message says, in one line. */
export function summary(message) {
  return (message.text ?? message.caption ?? message.document?.file_name ?? "🎤").replaceAll(
    /\s+/g,
    " ",
  ).slice(0, 120);
}

function renderMessage(message, actions) {
  const isOwn = message.from.id !== actions.botId();
  const item = element("li", "message");
  item.dataset.messageId = message.message_id;
  item.dataset.from = isOwn ? "me" : "bot";

  const bubble = element("div", "bubble");
  if (message.reply_to_message) bubble.append(renderQuote(message.reply_to_message, actions));
  const text = element("div", "text");
  text.dir = "auto";
  text.append(renderEntities(message.text ?? message.caption ?? "", message.entities));
  text.addEventListener("click", ({ target }) => {
    if (target.dataset?.entity === "bot_command") actions.command(target.textContent);
  });
  const media = message.voice ?? message.audio ?? message.video ?? message.video_note;
  if (media) bubble.append(renderMedia(media, message.video || message.video_note));
  if (message.document) bubble.append(renderDocument(message.document));
  bubble.append(text, renderTime(message));
  item.append(bubble, renderActions(message, isOwn, actions));
  if (message.reply_markup) item.append(renderKeyboard(message, actions));
  return item;
}

function renderDraft(said, entities) {
  const item = element("li", "message draft");
  item.dataset.from = "bot";
  const bubble = element("div", "bubble");
  const text = element("div", "text");
  text.dir = "auto";
  text.append(said === "" ? "Thinking…" : renderEntities(said, entities));
  bubble.append(text);
  item.append(bubble);
  return item;
}

/** Telegram's own button, in place of the one that sends. */
function renderStop(actions) {
  const line = element("div");
  const button = element("button");
  button.type = "button";
  button.textContent = "■ Stop";
  button.addEventListener("click", () => {
    button.disabled = true;
    actions.stop();
  });
  line.append(button);
  const keyboard = element("div", "keyboard");
  keyboard.append(line);
  return keyboard;
}

function renderQuote(quoted, actions) {
  const quote = element("button", "quote");
  quote.type = "button";
  const who = element("strong");
  who.textContent = quoted.from.id === actions.botId() ? quoted.from.first_name : "You";
  const text = element("span");
  text.dir = "auto";
  text.textContent = summary(quoted);
  quote.append(who, text);
  quote.addEventListener("click", () => {
    const original = document.querySelector(`[data-message-id="${quoted.message_id}"]`);
    original?.scrollIntoView({ block: "center", behavior: "smooth" });
    original?.animate([{ opacity: 0.4 }, { opacity: 1 }], 600);
  });
  return quote;
}

function renderMedia(media, isVideo) {
  const player = element(isVideo ? "video" : "audio", "player");
  player.controls = true;
  player.preload = "none";
  player.src = `/files/${media.file_id}`;
  return player;
}

function renderDocument(file) {
  const link = element("a", "document");
  link.href = `/files/${file.file_id}`;
  link.download = file.file_name;
  const name = element("strong");
  name.textContent = file.file_name;
  const size = element("span");
  size.textContent = `${Math.ceil(file.file_size / 1_024)} KB`;
  link.append("📄 ", name, " ", size);
  return link;
}

function renderTime(message) {
  const time = element("time");
  const sent = new Date(message.date * 1_000);
  const clock = sent.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" });
  time.dateTime = sent.toISOString();
  time.textContent = message.edit_date ? `edited ${clock}` : clock;
  return time;
}

function renderActions(message, isOwn, actions) {
  const bar = element("div", "actions");
  const add = (label, sign, act) => {
    const button = element("button");
    button.type = "button";
    button.title = label;
    button.setAttribute("aria-label", label);
    button.textContent = sign;
    button.addEventListener("click", () => act(message));
    bar.append(button);
  };
  add("Reply", "↩", actions.reply);
  if (isOwn && message.text !== undefined) add("Edit", "✎", actions.edit);
  if (isOwn) add("Delete", "🗑", actions.remove);
  return bar;
}

function renderKeyboard(message, actions) {
  const keyboard = element("div", "keyboard");
  for (const row of message.reply_markup.inline_keyboard) {
    const line = element("div");
    for (const button of row) line.append(renderButton(message, button, actions));
    keyboard.append(line);
  }
  return keyboard;
}

function renderButton(message, button, actions) {
  if (button.url) {
    const link = element("a");
    link.textContent = button.text;
    link.href = /^(https?|tg):/i.test(button.url) ? button.url : "#";
    link.target = "_blank";
    link.rel = "noopener noreferrer";
    return link;
  }
  const key = element("button");
  key.type = "button";
  key.textContent = button.text;
  key.addEventListener("click", async () => {
    if (button.copy_text) {
      await navigator.clipboard.writeText(button.copy_text.text);
      actions.copied();
      return;
    }
    key.classList.add("waiting");
    actions.press(message, button);
  });
  return key;
}

function element(name, className) {
  const made = document.createElement(name);
  if (className) made.className = className;
  return made;
}
