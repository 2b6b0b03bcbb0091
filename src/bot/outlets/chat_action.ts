/** Telegram shows an action for at most 5 s (Bot API, sendChatAction). */
const REPEAT_MS = 4_000;

type Action = "typing" | "record_voice";

/** "typing…" or another action above a chat, repeated until it is stopped. */
export interface ChatAction {
  /** Shows this action from now on. */
  show(action: Action): void;
  stop(): void;
}

/**
 * Makes the actions above one chat.
 * @param send shows an action once; its failure is not worth a line in the log
 */
export function createChatAction(send: (action: Action) => Promise<unknown>): ChatAction {
  let timer: ReturnType<typeof setInterval> | undefined;
  const stop = () => clearInterval(timer);
  return {
    show(action) {
      stop();
      const once = () => void send(action).catch(() => {});
      once();
      timer = setInterval(once, REPEAT_MS);
    },
    stop,
  };
}
