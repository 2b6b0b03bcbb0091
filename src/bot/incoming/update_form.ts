import type { Update } from "grammy/types";
import { z } from "zod";

/** Fields that the program reads (Bot API, Update and what is in it); others may be anything. */
const Id = z.int();
const Person = z.looseObject({ id: Id, language_code: z.string().optional() });
const Chat = z.looseObject({ id: Id, type: z.string(), title: z.string().optional() });
const Entities = z.looseObject({
  type: z.string(),
  offset: z.int().nonnegative(),
  length: z.int().nonnegative(),
}).array().optional();
const File = z.looseObject({
  file_id: z.string(),
  file_unique_id: z.string(),
  file_size: z.number().optional(),
  duration: z.number().optional(),
  mime_type: z.string().optional(),
  file_name: z.string().optional(),
}).optional();
/** A message, without the one that it answers. */
const Plain = z.looseObject({
  message_id: Id,
  chat: Chat,
  from: Person.optional(),
  sender_chat: Chat.optional(),
  text: z.string().optional(),
  caption: z.string().optional(),
  entities: Entities,
  caption_entities: Entities,
  voice: File,
  audio: File,
  video: File,
  video_note: File,
  document: File,
  quote: z.looseObject({ text: z.string(), entities: Entities }).optional(),
  edit_date: z.number().optional(),
  migrate_to_chat_id: Id.optional(),
  migrate_from_chat_id: Id.optional(),
});
const Message = Plain.extend({
  reply_to_message: Plain.optional(),
  reply_markup: z.looseObject({}).optional(),
}).optional();
const Form = z.looseObject({
  update_id: Id,
  message: Message,
  edited_message: Message,
  channel_post: Message,
  edited_channel_post: Message,
  callback_query: z.looseObject({
    id: z.string(),
    from: Person,
    data: z.string().optional(),
    message: Message,
  }).optional(),
  stopped_message_generation: z.looseObject({ chat: Chat, draft_id: Id }).optional(),
  my_chat_member: z.looseObject({ chat: Chat, from: Person }).optional(),
});

/**
 * Tells whether an update has the form that the rest of the program relies on: a proxy or a Bot API
 * server of one's own may hand out anything.
 * @returns the path of the first field that has not, such as `message.chat.id`
 */
export function malformedField(update: Update): string | undefined {
  return Form.safeParse(update).error?.issues[0]?.path.join(".");
}
