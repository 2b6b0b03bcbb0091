import type { TextSpan } from "../../translation/content.ts";

/** The fields of a message that answers look at; the Bot API's Message fits. */
export interface Content {
  readonly text?: string;
  readonly entities?: readonly TextSpan[];
  readonly caption?: string;
  readonly caption_entities?: readonly TextSpan[];
  readonly voice?: Attachment;
  readonly audio?: Attachment;
  readonly video?: Attachment;
  readonly video_note?: Attachment;
  readonly document?: Attachment;
  readonly reply_markup?: {
    readonly inline_keyboard: readonly (readonly {
      readonly text: string;
      readonly callback_data?: string;
    }[])[];
  };
}

/** A file of a message, as the sender announced it: sizes and types may be missing or wrong. */
export interface Attachment {
  readonly file_id: string;
  /** Id that a file keeps wherever it is sent. */
  readonly file_unique_id: string;
  /** Size in bytes. */
  readonly file_size?: number;
  /** Length in s. */
  readonly duration?: number;
  readonly mime_type?: string;
  readonly file_name?: string;
}
