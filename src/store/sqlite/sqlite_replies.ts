import { z } from "zod";
import { hourly, REMEMBER_MS } from "../pruning.ts";
import { scopeKey } from "../scope_key.ts";
import type { Reply, ReplyStore } from "../store.ts";
import type { Database } from "./database.ts";
import type { Scoped } from "../scoped.ts";

const ReplySchema = z.object({
  messageIds: z.array(z.number()),
  captionIds: z.array(z.number()).optional(),
  progressId: z.number().optional(),
});

/**
 * Makes replies in a file.
 * @param now the clock, in ms since the epoch
 */
export function createSqliteReplies(database: Database, now: () => number): ReplyStore & Scoped {
  const sql = {
    read: database.prepare("SELECT value FROM replies WHERE scope = ? AND message_id = ?"),
    save: database.prepare("INSERT OR REPLACE INTO replies VALUES (?, ?, ?, ?)"),
    remove: database.prepare("DELETE FROM replies WHERE scope = ? AND message_id = ?"),
    prune: database.prepare("DELETE FROM replies WHERE saved_at_ms < ?"),
    move: database.prepare("UPDATE OR IGNORE replies SET scope = ? WHERE scope = ?"),
    forget: database.prepare("DELETE FROM replies WHERE scope = ?"),
  };
  const prune = hourly(now, () => sql.prune.run(now() - REMEMBER_MS.replies));
  const replyOf = (scope: string, messageId: number) =>
    parseReply(sql.read.get(scope, messageId)?.value);
  return {
    read: (scope, messageId) => database.read(() => replyOf(scopeKey(scope), messageId)),
    change: (scope, messageId, next) =>
      database.write(() => {
        const key = scopeKey(scope);
        const before = replyOf(key, messageId);
        const changed = next(before);
        if (changed === before) return before;
        const { messageIds, captionIds = [], progressId } = changed;
        const isEmpty = messageIds.length + captionIds.length === 0 && progressId === undefined;
        if (isEmpty) sql.remove.run(key, messageId);
        else sql.save.run(key, messageId, JSON.stringify(changed), now());
        prune();
        return changed;
      }),
    move(from, to) {
      sql.move.run(to, from);
      sql.forget.run(from);
    },
    forget: (scope) => void sql.forget.run(scope),
  };
}

/** Reads a row; one that does not fit is as good as none: the message is answered anew. */
function parseReply(value: unknown): Reply {
  const none: Reply = { messageIds: [] };
  if (value === undefined) return none;
  try {
    const { progressId, captionIds, messageIds } = ReplySchema.parse(JSON.parse(String(value)));
    return {
      messageIds,
      ...(captionIds && { captionIds }),
      ...(progressId !== undefined && { progressId }),
    };
  } catch {
    return none;
  }
}
