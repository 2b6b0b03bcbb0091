import entities from "./page/entities.js" with { type: "text" };
import html from "./page/index.html" with { type: "text" };
import messages from "./page/messages.js" with { type: "text" };
import script from "./page/script.js" with { type: "text" };
import style from "./page/style.css" with { type: "text" };

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** The files of the demo page by their path; imported, so that the executable carries them. */
export const PAGE_FILES: Readonly<Record<string, { type: string; content: string }>> = {
  "/": { type: "text/html; charset=utf-8", content: html },
  "/style.css": { type: "text/css; charset=utf-8", content: style },
  "/script.js": { type: JAVASCRIPT, content: script },
  "/messages.js": { type: JAVASCRIPT, content: messages },
  "/entities.js": { type: JAVASCRIPT, content: entities },
};
