/** One conversation as data: what people send, what the model says, and what people must see. */
export interface Case {
  readonly name: string;
  /** Why this must be so, in one sentence. */
  readonly why: string;
  /** The people, by a letter; the first acts unless a step names another. */
  readonly people: Readonly<Record<string, { readonly language_code?: string }>>;
  /** Steps before, whose answers are not looked at; a string is a message of the first person. */
  readonly setup?: readonly (Step | string)[];
  readonly model: readonly Rule[];
  readonly steps: readonly Step[];
}

/** One action, and what must be seen since it began. */
export interface Step {
  readonly who?: string;
  readonly say?: string;
  readonly entities?: readonly {
    readonly type: string;
    readonly of: string;
    readonly url?: string;
  }[];
  /** The message that is answered: the person's last one that was no command, or the bot's. */
  readonly replyTo?: "mine" | "bot";
  /** The person's last message becomes this. */
  readonly edit?: string;
  /** The newest button with these words, or that matches. */
  readonly press?: string;
  readonly file?: SentFile;
  /** Fields of the Bot API's Message as they are; `$id` is a file that can be fetched. */
  readonly message?: Readonly<Record<string, unknown>>;
  /** The same, several with one `media_group_id`. */
  readonly album?: readonly Readonly<Record<string, unknown>>[];
  /** Keeps the buttons of the bot's last message for `buttonsAsRemembered`. */
  readonly remember?: boolean;
  /** The next step begins at once. */
  readonly noWait?: boolean;
  readonly must?: Expectation;
}

/** A document that somebody sends. */
export interface SentFile {
  readonly name: string;
  /** `text/plain` where none is given. */
  readonly mime?: string;
  readonly text?: Words | readonly Words[];
  readonly base64?: string;
}

/** Words as they are, repeated, or with the number of each repetition in the place of `#`. */
export type Words =
  | string
  | { readonly repeat: string; readonly times: number }
  | { readonly numbered: string; readonly times: number; readonly between: string };

/** Condition of a rule of the model, and its answer. */
export interface Rule {
  readonly when?: string | readonly string[];
  readonly not?: string | readonly string[];
  readonly target?: string;
  readonly model?: string;
  /** Serves so often, then the next rule does. */
  readonly times?: number;
  readonly source?: string;
  /** The translation; `⟦1⟧…⟦/1⟧` stands around what the first formatting belongs to. */
  readonly answer?: string;
  /** Words and their translation; the rest comes back as it was sent. */
  readonly phrases?: Readonly<Record<string, string>>;
  readonly echo?: boolean;
  /** Each Cyrillic letter becomes a Latin one; the rest comes back as it was sent. */
  readonly letters?: boolean;
  readonly already?: boolean;
  /** Words in the place of the JSON that was asked for. */
  readonly content?: string;
  readonly http?: number;
  readonly code?: string;
  readonly message?: string;
  /** Replaces words of the translation. */
  readonly spoil?: Readonly<Record<string, string>>;
  /** `%s` is the translation, or the JSON. */
  readonly around?: string;
  readonly wrapJson?: string;
  readonly disguise?: string;
}

/** Words that must or must not be seen; one like `/…/i` is a pattern. */
export interface Expectation {
  /** Stands as whole lines in one message. */
  readonly shown?: string;
  readonly shownContains?: readonly string[];
  readonly notShown?: readonly string[];
  readonly entities?: readonly { readonly type: string; readonly of: string }[];
  readonly button?: readonly string[];
  readonly noButton?: readonly string[];
  readonly calls?: Bounds;
  readonly messages?: Bounds;
  readonly buttons?: Bounds;
  /** Requests for a transcript, and files that were fetched. */
  readonly transcriptions?: Bounds;
  readonly downloads?: Bounds;
  /** The bot's last message has the buttons that were remembered. */
  readonly buttonsAsRemembered?: boolean;
  readonly file?: ExpectedFile;
  /** Stands in the caption of the last document. */
  readonly caption?: readonly string[];
  readonly noFile?: boolean;
  /** Time within which the first answer came, in ms. */
  readonly withinMs?: number;
  readonly anyOf?: readonly Expectation[];
}

/** The last document that the bot sent, read as UTF-8. */
export interface ExpectedFile {
  /** The whole, white space at its end apart. */
  readonly is?: string;
  readonly contains?: readonly string[];
  readonly lacks?: readonly string[];
  /** How often each part occurs. */
  readonly times?: Readonly<Record<string, number>>;
  readonly name?: string;
  /** Values of JSON by their way from the top, such as `menu.items.1`. */
  readonly fields?: Readonly<Record<string, unknown>>;
  /** Paragraphs of a Word file, as text. */
  readonly paragraphs?: readonly string[];
  /** Words of a Word file that are bold, a bar between its runs. */
  readonly bold?: string;
  /** What a file within the file has, by its path. */
  readonly parts?: Readonly<
    Record<string, Pick<ExpectedFile, "is" | "contains" | "lacks" | "times">>
  >;
}

/** A number, or what it lies between. */
export type Bounds = number | { readonly min?: number; readonly max?: number };
