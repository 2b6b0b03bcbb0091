import composerStyle from "./page/composer.css" with { type: "text" };
import entities from "./page/entities.js" with { type: "text" };
import icon from "../icon.svg" with { type: "text" };
import formatting from "./page/formatting.js" with { type: "text" };
import html from "./page/index.html" with { type: "text" };
import messages from "./page/messages.js" with { type: "text" };
import messagesStyle from "./page/messages.css" with { type: "text" };
import recorder from "./page/recorder.js" with { type: "text" };
import script from "./page/script.js" with { type: "text" };
import style from "./page/style.css" with { type: "text" };

const JAVASCRIPT = "text/javascript; charset=utf-8";
const STYLE = "text/css; charset=utf-8";

/** The files of the demo page by their path; imported, so that the executable carries them. */
export const PAGE_FILES: Readonly<Record<string, { type: string; content: string }>> = {
  "/": { type: "text/html; charset=utf-8", content: html },
  "/icon.svg": { type: "image/svg+xml", content: icon },
  "/style.css": { type: STYLE, content: style },
  "/composer.css": { type: STYLE, content: composerStyle },
  "/messages.css": { type: STYLE, content: messagesStyle },
  "/script.js": { type: JAVASCRIPT, content: script },
  "/messages.js": { type: JAVASCRIPT, content: messages },
  "/formatting.js": { type: JAVASCRIPT, content: formatting },
  "/recorder.js": { type: JAVASCRIPT, content: recorder },
  "/entities.js": { type: JAVASCRIPT, content: entities },
};
