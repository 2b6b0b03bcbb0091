import type { ChatAnswer, ChatRequest } from "../../../src/playground/groq/chat.ts";

/** The bot's question to the model, without the fence around the text. */
export interface AskedTask {
  readonly text: string;
  readonly target: string;
  readonly alternative?: string;
  readonly source?: string;
  readonly style?: string;
  readonly glossary?: readonly { source: string; target: string }[];
  readonly before?: string;
  readonly correction?: string;
}

/** Reads the task in a request of the program's prompt. */
export function readTask(chat: ChatRequest): AskedTask {
  const { fence, text, ...rest } = JSON.parse(chat.messages.at(-1)!.content);
  return { ...rest, text: text.replaceAll(fence, "").trim() };
}

/** Makes a model that says what the test wants, in the form that was asked for. */
export function scripted(
  translate: (task: AskedTask) => readonly [source: string, translation: string],
): (chat: ChatRequest) => ChatAnswer {
  return (chat) => {
    const [source_language, translation] = translate(readTask(chat));
    return { content: JSON.stringify({ source_language, translation }) };
  };
}
