import type { Api } from "grammy/web";
import type { ReplyStore, Scope } from "../../store/store.ts";
import type { Drafts } from "./drafts.ts";
import { editText, type MessagePlace, sendText } from "./telegram_message.ts";

/**
 * Telegram punishes edits of one message that follow each other faster (guess;
 * grammy.dev/advanced/flood).
 */
const MIN_PAUSE_MS = 3_000;
/**
 * Telegram shows a draft for 30 s, or until another message of the bot (Bot API, sendMessageDraft):
 * two may be lost on the way (guess).
 */
const REPEAT_MS = 10_000;

/** One place that says how far long work is. */
export interface Progress {
  /** Shows this, unless the last one is too fresh. */
  show(step: ProgressStep): void;
  /**
   * Shows nothing more, and resolves when nothing is on its way.
   * @returns the id of the message that is to become the answer; `undefined` where there is none
   */
  settle(): Promise<number | undefined>;
  /** Shows nothing more: there will be no answer. */
  leave(): void;
}

/** Text that says how far it is. */
export interface ProgressStep {
  readonly text: string;
  /** Label of a button that stops the work. */
  readonly stop?: string;
}

/** Everything that a progress works with. */
export interface ProgressDependencies {
  readonly api: Api;
  readonly drafts: Drafts;
  readonly replies: ReplyStore;
  readonly scope: Scope;
  readonly place: MessagePlace;
  /**
   * A message of the bot that becomes the progress; by default the one that an interrupted run
   * left.
   */
  readonly existing: number | undefined;
  /** The clock, in ms. */
  readonly now: () => number;
}

/**
 * Makes the progress of one answer; it sends nothing before there is something to show.
 *
 * In a private chat it is a draft, which vanishes by itself: a message whose id was lost on the way
 * back would stay for ever. Elsewhere, and where Telegram takes no drafts, it is a message.
 */
export function createProgress(dependencies: ProgressDependencies): Progress {
  const { api, drafts, replies, scope, place, existing, now } = dependencies;
  const isPrivate = scope.kind === "person";
  let id = existing;
  let isMessage = false;
  let left: Promise<number | undefined> | undefined;
  let shownAtMs = -Infinity;
  let newest: ProgressStep = { text: "" };
  let next: ProgressStep | undefined;
  let isBusy = false;
  let last: Promise<void> = Promise.resolve();
  let repeating: ReturnType<typeof setInterval> | undefined;
  let isOver = false;

  const leftByInterruptedRun = () =>
    left ??= replies.read(scope, place.answers).then(({ progressId }) => progressId);

  const showMessage = async ({ text, stop }: ProgressStep) => {
    const message = {
      text,
      entities: [],
      ...(stop !== undefined && {
        keyboard: [[{ label: stop, data: `stop:${place.answers}` }]],
      }),
    };
    const isThere = id !== undefined && await editText(api, place.chat, id, message);
    if (isMessage) return;
    if (!isThere) id = await sendText(api, place, message);
    isMessage = true;
    const progressId = id!;
    await replies.change(scope, place.answers, (reply) => ({ ...reply, progressId }));
  };

  const showOnce = async (step: ProgressStep) => {
    id ??= await leftByInterruptedRun();
    if (isPrivate && id === undefined) {
      if (await drafts.show(place, step.text, step.stop !== undefined)) return;
      // The answer is there: a message would only be replaced.
      if (isOver) return;
    }
    clearInterval(repeating);
    await showMessage(step);
  };

  const work = async () => {
    while (next !== undefined && !isOver) {
      const step = next;
      next = undefined;
      // Progress that cannot be shown is no reason to stop.
      await showOnce(step).catch(() => {});
    }
    isBusy = false;
  };

  const send = (step: ProgressStep) => {
    shownAtMs = now();
    next = step;
    if (isBusy) return;
    isBusy = true;
    last = work();
  };

  const leave = () => {
    isOver = true;
    clearInterval(repeating);
  };

  return {
    show(step) {
      newest = step;
      if (isOver || now() - shownAtMs < MIN_PAUSE_MS) return;
      if (isPrivate && id === undefined) repeating ??= setInterval(() => send(newest), REPEAT_MS);
      send(step);
    },
    async settle() {
      leave();
      await last;
      return id ??= await leftByInterruptedRun();
    },
    leave,
  };
}
