import type { DemoServices } from "./demo_services.ts";
import type { Draft, TelegramEvent } from "./telegram/chats.ts";

/**
 * A pause that no proxy and no browser takes for a dead stream (a guess; common limits are 30 s and
 * more).
 */
const HEARTBEAT_MS = 15_000;

/**
 * Streams the events of one person's chat, server-sent: first `state` with all there is, then what
 * happens.
 * @param query `user` (an id) and `language` (the person's Telegram language)
 * @param closing ends the stream
 */
export function demoEvents(
  { telegram, groq }: DemoServices,
  query: URLSearchParams,
  closing: AbortSignal,
): Response {
  const id = Number(query.get("user"));
  if (!Number.isSafeInteger(id) || id <= 0) {
    return Response.json({ error: "user must be an id" }, { status: 400 });
  }
  const language = query.get("language")?.slice(0, 8) || "en";
  const person = telegram.user({ id, language_code: language });
  person.setLanguage(language);

  /** What the person's language has, or else the default. */
  const inLanguage = <T>(all: ReadonlyMap<string, T>): T | undefined =>
    all.get(language.split("-")[0]!) ?? all.get("");
  const profile = () => ({
    commands: inLanguage(telegram.side.commands) ?? [],
    description: inLanguage(telegram.side.descriptions) ?? "",
  });
  const toPage = (event: TelegramEvent): object | undefined => {
    if (event.kind === "profile") return profile();
    if (event.chatId !== id) return undefined;
    if (event.kind === "delete") return { messageId: event.message.message_id };
    if (event.kind === "draft") return draftOnPage(event.draft);
    return event;
  };
  const draftOnPage = ({ text, entities, canStop, untilMs }: Draft) => ({
    text,
    entities,
    canStop,
    leftMs: untilMs - telegram.side.chats.now(),
  });

  const encoder = new TextEncoder();
  let leave = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const send = (kind: string, data: object) =>
        controller.enqueue(encoder.encode(`event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`));
      const unsubscribe = telegram.on((event) => {
        const data = toPage(event);
        if (data) send(event.kind, data);
      });
      const heartbeat = setInterval(
        () => controller.enqueue(encoder.encode(": still here\n\n")),
        HEARTBEAT_MS,
      );
      const close = () => {
        leave();
        controller.close();
      };
      leave = () => {
        unsubscribe();
        clearInterval(heartbeat);
        closing.removeEventListener("abort", close);
      };
      closing.addEventListener("abort", close, { once: true });
      send("state", {
        bot: telegram.bot,
        user: person.profile,
        blocked: person.chat.blocked,
        messages: [...person.chat.messages.values()],
        ...(person.draft && { draft: draftOnPage(person.draft) }),
        ...profile(),
        groq: groq ? "embedded" : "real",
      });
    },
    cancel: () => leave(),
  });
  return new Response(body, {
    headers: { "content-type": "text/event-stream", "cache-control": "no-store" },
  });
}
