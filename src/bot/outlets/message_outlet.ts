import { type Api, GrammyError } from "grammy/web";
import { type Answer, AnswerRefused, type Outlet, type TextAnswer } from "../answers/outlet.ts";
import type { Reply, ReplyStore, Scope } from "../../store/store.ts";
import { createChatAction } from "./chat_action.ts";
import type { Drafts } from "./drafts.ts";
import { splitFormatted } from "./message_parts.ts";
import { createProgress } from "./progress.ts";
import {
  deleteQuietly,
  editText,
  type MessagePlace,
  sendFile,
  sendText,
} from "./telegram_message.ts";

/** Everything that an outlet of messages works with. */
export interface MessageOutletDependencies {
  /** Sends until Telegram takes it. */
  readonly api: Api;
  /** Tries once. */
  readonly previews: Api;
  readonly drafts: Drafts;
  readonly replies: ReplyStore;
  /** Owner of the memory which messages answer. */
  readonly scope: Scope;
  readonly place: MessagePlace;
  /** Ids of the bot's messages that answered before, and now become the new answer. */
  readonly existing: readonly number[];
  /** What is answered is the caption of a file, which has its own answer. */
  readonly isCaption?: boolean;
  /** The clock, in ms. */
  readonly now?: () => number;
}

/** More messages than these are a flood; a file is kinder (guess). */
const MAX_PARTS = 5;

/**
 * Makes an outlet of messages in a chat: into the messages that answered before, as far as there
 * are any, then into new ones; several where Telegram's limit asks for it.
 */
export function createMessageOutlet(dependencies: MessageOutletDependencies): Outlet {
  const { api, previews, drafts, replies, scope, place, existing, isCaption } = dependencies;
  const { now = () => performance.now() } = dependencies;
  const action = createChatAction((kind) => previews.sendChatAction(place.chat, kind));
  const progress = createProgress({
    api: previews,
    drafts,
    replies,
    scope,
    place,
    existing: existing[0],
    now,
  });

  /** Shows the pieces in order, each in the next message that is there, else in a new one. */
  const showPieces = async (pieces: readonly Answer[], before: readonly number[]) => {
    const ids: number[] = [];
    for (const [index, piece] of pieces.entries()) {
      const id = before[index];
      const isEdited = id !== undefined && piece.kind === "text" &&
        await editText(api, place.chat, id, piece);
      ids.push(
        isEdited
          ? id
          : piece.kind === "text"
          ? await sendText(api, place, piece)
          : await sendFile(api, place, piece),
      );
    }
    return ids;
  };

  return {
    preview(content) {
      if (content.kind === "progress") progress.show(content);
      else action.show(content.kind === "recording" ? "record_voice" : "typing");
    },
    async show(answers) {
      const progressId = await progress.settle();
      action.stop();
      const before = progressId === undefined ? existing : [progressId, ...existing.slice(1)];
      const messageIds = await showPieces(answers.flatMap(piecesOf), before).catch(throwRefused);
      for (const id of before) {
        if (!messageIds.includes(id)) await deleteQuietly(api, place.chat, id);
      }
      await replies.change(scope, place.answers, (reply) => ({
        messageIds: isCaption ? reply.messageIds : messageIds,
        ...(isCaption ? { captionIds: messageIds } : captionsOf(reply)),
      }));
      return { messageIds };
    },
    add: async (remark) => void await sendText(api, place, remark),
    leave() {
      progress.leave();
      action.stop();
    },
  };
}

function captionsOf({ captionIds }: Reply): Pick<Reply, "captionIds"> {
  return captionIds ? { captionIds } : {};
}

function throwRefused(error: unknown): never {
  const isRefusal = error instanceof GrammyError && error.error_code === 400;
  throw isRefusal ? new AnswerRefused("Telegram refused an answer", { cause: error }) : error;
}

/** Cuts what is too long for one message; the buttons belong to the last. */
function piecesOf(answer: Answer): Answer[] {
  if (answer.kind === "file") return [answer];
  const { keyboard } = answer;
  const parts = splitFormatted(answer);
  if (parts.length > MAX_PARTS) {
    const bytes = new TextEncoder().encode(answer.text);
    return [{ kind: "file", name: "translation.txt", bytes, ...(keyboard && { keyboard }) }];
  }
  return parts.map((part, index): TextAnswer => ({
    kind: "text",
    ...part,
    ...(index === parts.length - 1 && keyboard && { keyboard }),
  }));
}
