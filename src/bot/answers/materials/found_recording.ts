import { cleanName } from "../../../translation/documents/file_names.ts";
import type { Attachment, Content } from "../content.ts";

/** A voice message, audio, video, round video, or a document that is one of these. */
export interface Recording {
  readonly kind: "voice";
  readonly fileId: string;
  /** Id that a file keeps wherever it is sent (Bot API, `file_unique_id`). */
  readonly uniqueId: string;
  /** Size in bytes, as the sender announced it; it may be missing or wrong. */
  readonly bytes?: number | undefined;
  /** Length in s, as announced too. */
  readonly durationS?: number | undefined;
  readonly isVideo: boolean;
  /** Name as the sender gave it, without what does not belong into one. */
  readonly name?: string | undefined;
}

/** A GIF has no sound; it comes as a document, too (Bot API, Message, `animation`). */
interface MaybeAnimated extends Content {
  readonly animation?: Attachment;
}

/** Ends of names that recordings have, where their type says nothing. */
const NAMED_SO = /\.(?:flac|mp3|mp4|mpeg|mpga|m4a|m4v|mov|og[ga]|opus|wav|webm)$/i;
const VIDEO_NAMED_SO = /\.(?:mp4|mpeg|m4v|mov)$/i;
/** Types that may be anything, or a recording by another name. */
const VAGUE_TYPE = /^(?:|application\/(?:octet-stream|ogg|mp4|x-[\w-]+|unknown)|binary\/.*)$/i;

/** Finds the recording in a message, whatever it is sent as. */
export function recordingIn(content: MaybeAnimated): Recording | undefined {
  if (content.animation) return undefined;
  const { mime_type: type = "", file_name: name = "" } = content.document ?? {};
  const video = content.video ?? content.video_note;
  const isNamedSo = VAGUE_TYPE.test(type) && NAMED_SO.test(name);
  // Of which nothing is known, the first bytes tell; a recorder's app forgets both at times.
  const isNameless = type === "" && name === "";
  const isMediaFile = /^(audio|video)\//i.test(type) || isNamedSo || isNameless;
  const found: Attachment | undefined = content.voice ?? content.audio ?? video ??
    (isMediaFile ? content.document : undefined);
  return found && {
    kind: "voice",
    fileId: found.file_id,
    uniqueId: found.file_unique_id,
    isVideo: video !== undefined || type.startsWith("video/") ||
      isNamedSo && VIDEO_NAMED_SO.test(name),
    name: cleanName(found.file_name ?? "") || undefined,
    bytes: found.file_size,
    // 0 is unknown, as clients send it that did not measure.
    durationS: found.duration || undefined,
  };
}
