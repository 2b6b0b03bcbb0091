import { beginning } from "./context.ts";

/** One thing that was written or said. */
interface Line {
  readonly messageId: number;
  readonly text: string;
  readonly untilMs: number;
}

/** Memory of what was said last in each chat, of which nothing is on the disk. */
export interface Conversations {
  /** Remembers the beginning of a message; once, however often that is told. */
  remember(chat: string, messageId: number, text: string): void;
  /** Returns the last two lines before a message, in their order. */
  before(chat: string, messageId: number): string[];
  /** Forgets a chat. */
  forget(chat: string): void;
}

/** The bounds of the memory. */
export interface ConversationsOptions {
  /** The clock, in ms. */
  readonly now?: () => number;
  /** Chats that are remembered at once. */
  readonly chats?: number;
}

/** Time that a line is remembered: requirement, 15 minutes, in ms. */
const KEEP_MS = 15 * 60_000;
/** Lines that are context (requirement). */
const LINES = 2;
/** Lines of a chat, so that a message that is edited has those that stood before it (guess). */
const MAX_LINES = 8;
/** At 3 KB each (guess). */
const MAX_CHATS = 1_000;

/** Makes an empty memory. */
export function createConversations(
  { now = Date.now, chats = MAX_CHATS }: ConversationsOptions = {},
): Conversations {
  // In the order of the last line.
  const kept = new Map<string, readonly Line[]>();
  const linesOf = (chat: string) => (kept.get(chat) ?? []).filter(({ untilMs }) => untilMs > now());
  const dropOld = () => {
    for (const chat of kept.keys()) {
      if (kept.size <= chats && linesOf(chat).length > 0) return;
      kept.delete(chat);
    }
  };
  return {
    remember(chat, messageId, text) {
      const line = { messageId, text: beginning(text), untilMs: now() + KEEP_MS };
      const others = linesOf(chat).filter((one) => one.messageId !== messageId);
      const lines = [...others, line].sort((one, other) => one.messageId - other.messageId);
      kept.delete(chat);
      kept.set(chat, lines.slice(-MAX_LINES));
      dropOld();
    },
    before(chat, messageId) {
      const lines = linesOf(chat).filter((one) => one.messageId < messageId);
      return lines.slice(-LINES).map(({ text }) => text);
    },
    forget: (chat) => void kept.delete(chat),
  };
}
