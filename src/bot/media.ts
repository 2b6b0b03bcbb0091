import type { Message } from "grammy/types";

/** A message's recording: a voice message, audio, video, round video, or a document that is one of these. */
export interface Media {
  readonly fileId: string;
  /** The same for the same file, wherever it was sent (Bot API, `file_unique_id`). */
  readonly uniqueId: string;
  /** As the sender announced it; it may be missing or wrong. */
  readonly bytes?: number;
  readonly durationS?: number;
  readonly isVideo: boolean;
}

interface Attachment {
  readonly file_id: string;
  readonly file_unique_id: string;
  readonly file_size?: number;
  readonly duration?: number;
}

export function mediaOf(message: Message | undefined): Media | undefined {
  if (!message) return undefined;
  const { document } = message;
  const type = document?.mime_type ?? "";
  const isMediaFile = /^(audio|video)\//.test(type);
  const video = message.video ?? message.video_note;
  const found: Attachment | undefined = message.voice ?? message.audio ?? video ??
    (isMediaFile ? document : undefined);
  return found && {
    fileId: found.file_id,
    uniqueId: found.file_unique_id,
    isVideo: video !== undefined || type.startsWith("video/"),
    ...(found.file_size !== undefined && { bytes: found.file_size }),
    ...(found.duration !== undefined && { durationS: found.duration }),
  };
}
