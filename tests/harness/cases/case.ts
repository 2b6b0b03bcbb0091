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
  readonly must?: Expectation;
}

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
  readonly anyOf?: readonly Expectation[];
}

/** A number, or what it lies between. */
export type Bounds = number | { readonly min?: number; readonly max?: number };
