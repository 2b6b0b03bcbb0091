/**
 * Which element shows a kind of entity (Bot API, MessageEntity); what is missing here stays text.
 */
const ELEMENTS = {
  bold: "b",
  italic: "i",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
  blockquote: "blockquote",
  expandable_blockquote: "blockquote",
  spoiler: "span",
  url: "a",
  text_link: "a",
  email: "a",
  phone_number: "a",
  mention: "span",
  text_mention: "span",
  hashtag: "span",
  cashtag: "span",
  bot_command: "span",
  custom_emoji: "span",
  date_time: "time",
  bank_card_number: "span",
};

/**
 * A text with Telegram's entities as nodes; nothing in the text is ever read as HTML.
 * @param {string} text
 * @param {{type: string, offset: number, length: number}[]} entities offsets in UTF-16 units
 */
export function renderEntities(text, entities = []) {
  const outermostFirst = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return renderRange(text, 0, text.length, outermostFirst);
}

function renderRange(text, start, end, entities) {
  const fragment = document.createDocumentFragment();
  let position = start;
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index];
    const last = Math.min(entity.offset + entity.length, end);
    if (entity.offset < position || last <= entity.offset) continue;
    fragment.append(text.slice(position, entity.offset));
    const inside = [];
    while (entities[index + 1]?.offset < last) inside.push(entities[++index]);
    const element = toElement(entity, text.slice(entity.offset, last));
    element.append(renderRange(text, entity.offset, last, inside));
    fragment.append(element);
    position = last;
  }
  fragment.append(text.slice(position, end));
  return fragment;
}

function toElement(entity, content) {
  const element = document.createElement(ELEMENTS[entity.type] ?? "span");
  element.dataset.entity = entity.type;
  const href = linkOf(entity, content);
  if (href) {
    element.href = href;
    element.target = "_blank";
    element.rel = "noopener noreferrer";
  }
  if (entity.type === "pre" && entity.language) element.dataset.language = entity.language;
  if (entity.type === "custom_emoji") element.title = `Custom emoji ${entity.custom_emoji_id}`;
  if (entity.type === "text_mention") element.title = entity.user.first_name;
  if (entity.type === "spoiler") {
    element.tabIndex = 0;
    element.addEventListener("click", () => element.classList.add("shown"));
  }
  if (entity.type === "expandable_blockquote") {
    element.classList.add("folded");
    element.addEventListener("click", () => element.classList.toggle("folded"));
  }
  return element;
}

/** Only schemes that cannot run anything in this page. */
function linkOf(entity, content) {
  if (entity.type === "email") return `mailto:${content}`;
  if (entity.type === "phone_number") return `tel:${content}`;
  if (entity.type !== "url" && entity.type !== "text_link") return undefined;
  const address = entity.type === "text_link" ? entity.url : content;
  if (/^(https?|tg|tel|mailto):/i.test(address)) return address;
  return entity.type === "url" ? `https://${address}` : undefined;
}
