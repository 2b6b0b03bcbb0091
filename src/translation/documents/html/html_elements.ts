const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Elements without content (HTML standard, 13.1.2 and 13.3). */
export const VOID = names(
  "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr",
);

/** Those of them that stand in the middle of a line. */
export const INLINE_VOID = names("br embed img input keygen wbr");

/**
 * Elements whose tags part words from words: those that tree construction knows as special (HTML
 * standard, 13.2.4.2), and those of forms and newer ones, each of which is a text for itself.
 */
export const BLOCKS = names(
  "address applet article aside base basefont bgsound blockquote body button caption center col " +
    "colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame " +
    "frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html label legend li link listing main " +
    "marquee menu meta nav ol optgroup option p param plaintext pre search section select " +
    "selectedcontent slot source style summary table tbody td template textarea tfoot th thead " +
    "title tr track ul xmp",
);

/** Elements whose content nobody translates, with those that are never closed. */
export const UNCHANGEABLE = names(
  "applet audio canvas code iframe kbd listing map math noembed noframes noscript object picture " +
    "plaintext pre samp script style svg template textarea tt var video xmp",
);

/** Those of them that are read as a word of the sentence. */
export const WORD_LIKE = names("code kbd math samp tt var");

/** Elements which, inside of each other, end each other (HTML standard, 13.2.6.4.7). */
export const NEVER_NESTED = names("a nobr");

/** Elements of other languages in which HTML stands (HTML standard, 13.2.6, integration points). */
export const INTEGRATION_POINTS = names(
  "foreignobject desc title mi mo mn ms mtext annotation-xml",
);

/** Elements whose attributes nobody sees. */
export const UNSEEN = names("base head html link meta param script source style track");

const ROWS = "tbody thead tfoot";
const ENDS: readonly [begun: string, ended: string][] = [
  ["li", "li"],
  ["dt dd", "dt dd"],
  ["option", "option"],
  ["optgroup hr", "option optgroup"],
  ["td th tr", "td th"],
  ["tr", "tr"],
  [ROWS, `td th tr ${ROWS}`],
];

/** Elements that the begin of another ends, where they are the innermost (HTML standard, 13.1.2.4). */
export const ENDED_BY: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(ENDS.flatMap(([begun]) => begun.split(" ")))].map((begun) => {
    const ended = ENDS.filter(([begins]) => begins.split(" ").includes(begun));
    return [begun, names(ended.map(([, list]) => list).join(" "))];
  }),
);

/** Elements that end a paragraph where they begin (HTML standard, 13.1.2.4). */
export const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr listing main menu nav ol p plaintext pre " +
    "search section summary table ul xmp li dd dt",
);
