import type { RequestEncoding } from "./observation.ts";
import { badRequest } from "./refusal.ts";

/** A request's fields, with their values. */
export type Payload = Readonly<Record<string, unknown>>;

/** A request as it arrived, and how it is read. */
export interface ReceivedRequest {
  readonly encoding: RequestEncoding;
  readonly fields: Payload;
  /** @throws Refusal 400 where a field is not the JSON that it should be */
  read(): Payload;
}

/** Fields that arrive as JSON where all values are strings (Bot API, Making requests). */
const STRUCTURED = new Set([
  "allowed_updates",
  "caption_entities",
  "commands",
  "entities",
  "ephemeral_message_parameters",
  "link_preview_options",
  "media",
  "reply_markup",
  "reply_parameters",
  "scope",
]);

/** Receives a request in any of the encodings that the Bot API takes. */
export async function receiveRequest(request: Request): Promise<ReceivedRequest> {
  if (request.method === "GET" || request.body === null) {
    const fields = Object.fromEntries(new URL(request.url).searchParams);
    return { encoding: "query", fields, read: () => readStrings(fields) };
  }
  const type = request.headers.get("content-type") ?? "";
  if (type.includes("application/json")) {
    const fields = await request.json();
    return { encoding: "json", fields, read: () => fields };
  }
  const fields = Object.fromEntries(await request.formData());
  return { encoding: "form", fields, read: () => readStrings(fields) };
}

/**
 * Reads JSON where it is expected, and puts files where `attach://` names them (Bot API, Sending
 * files).
 */
function readStrings(fields: Readonly<Record<string, FormDataEntryValue>>): Payload {
  const payload: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const attached = typeof value === "string" ? /^attach:\/\/(.+)$/.exec(value)?.[1] : undefined;
    if (attached !== undefined) payload[name] = fields[attached];
    else payload[name] = STRUCTURED.has(name) ? parseJson(name, String(value)) : value;
  }
  return payload;
}

function parseJson(name: string, value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    throw badRequest(`can't parse ${name} JSON object`);
  }
}
