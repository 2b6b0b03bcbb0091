/**
 * What Telegram's apps turn into formatting while one writes, code first: nothing is formatted
 * inside it.
 */
const RULES = [
  { type: "pre", pattern: /```(?:(\w+)\n)?([^]+?)```/, language: 1, text: 2 },
  { type: "code", pattern: /`([^`\n]+)`/, text: 1 },
  { type: "text_link", pattern: /\[([^\]\n]+)\]\((https?:[^)\s]+)\)/, text: 1, url: 2 },
  { type: "bold", pattern: /\*\*(\S[^]*?)\*\*/, text: 1 },
  { type: "italic", pattern: /__(\S[^]*?)__/, text: 1 },
  { type: "strikethrough", pattern: /~~(\S[^]*?)~~/, text: 1 },
  { type: "spoiler", pattern: /\|\|(\S[^]*?)\|\|/, text: 1 },
  { type: "blockquote", pattern: /^> ?(.+)$/m, text: 1 },
];

/**
 * A text with its formatting, as Telegram's apps send it.
 * @param {string} source with **bold**, __italic__, ~~struck~~, ||hidden||, `code`,
 * [links](https://…), > quotes
 */
export function readFormatting(source) {
  const entities = [];
  const read = (text, offset) => {
    let first;
    for (const rule of RULES) {
      const match = rule.pattern.exec(text);
      if (match && (!first || match.index < first.match.index)) first = { rule, match };
    }
    if (!first) return text;
    const { rule, match } = first;
    const before = text.slice(0, match.index);
    const own = match[rule.text].trimEnd();
    const isLiteral = rule.type === "code" || rule.type === "pre";
    const start = offset + before.length;
    const inside = isLiteral ? own : read(own, start);
    entities.push({
      type: rule.type,
      offset: start,
      length: inside.length,
      ...(rule.url && { url: match[rule.url] }),
      ...(rule.language && match[rule.language] && { language: match[rule.language] }),
    });
    const rest = match[rule.text].slice(own.length) + text.slice(match.index + match[0].length);
    return before + inside + read(rest, start + inside.length);
  };
  const text = read(source, 0);
  return entities.length > 0 ? { text, entities } : { text };
}
