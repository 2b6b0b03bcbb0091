import type { Api } from "grammy/web";

/** Signal as grammY declares it: by the types of a package that it needs elsewhere only. */
export type GrammySignal = NonNullable<Parameters<Api["getMe"]>[0]>;

/** Hands grammY one of the platform's own signals, with which its `web` build works. */
export function grammySignal(signal: AbortSignal): GrammySignal {
  return signal as unknown as GrammySignal;
}
