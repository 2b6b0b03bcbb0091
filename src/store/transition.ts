import type { ChatSettings, QuotaStore, ReplyStore, Scope, SettingsStore, Store } from "./store.ts";

export function asParts(store: Store) {
  const id = (scope: Scope) => Number(scope.id);
  const settings: SettingsStore = {
    read: (scope) => Promise.resolve(store.settings(id(scope))),
    change(scope, next) {
      const now = store.settings(id(scope));
      const changed = next(now);
      if (changed !== now) store.saveSettings(id(scope), changed as ChatSettings);
      return Promise.resolve(changed);
    },
  };
  const read = (scope: Scope, messageId: number) => {
    const progressId = store.replies(id(scope), -messageId)[0];
    return {
      messageIds: store.replies(id(scope), messageId),
      ...(progressId !== undefined && { progressId }),
    };
  };
  const replies: ReplyStore = {
    read: (scope, messageId) => Promise.resolve(read(scope, messageId)),
    change(scope, messageId, next) {
      const changed = next(read(scope, messageId));
      store.saveReplies(id(scope), messageId, changed.messageIds);
      store.saveReplies(id(scope), -messageId, changed.progressId ? [changed.progressId] : []);
      return Promise.resolve(changed);
    },
  };
  const quota: QuotaStore = {
    used: (scope, _, day) => Promise.resolve(store.voiceSeconds(id(scope), day)),
    add(scope, _, day, amount) {
      store.addVoiceSeconds(id(scope), day, amount);
      return Promise.resolve(store.voiceSeconds(id(scope), day));
    },
  };
  const move = (from: Scope, to: Scope) =>
    Promise.resolve(store.moveSettings(Number(from.id), Number(to.id)));
  return { settings, replies, quota, move };
}
