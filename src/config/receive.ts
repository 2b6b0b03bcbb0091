import { z } from "zod";
import { choice } from "./variables.ts";

/** Way in which updates arrive. */
export type Receive =
  | { readonly mode: "polling" }
  | {
    readonly mode: "webhook";
    /** Address at which Telegram reaches the host, without a path. */
    readonly baseUrl: string;
    /** Any string; without one it is made from the token. */
    readonly secret?: string;
    /** A preview of a change, which must not take the deliveries over. */
    readonly isPreview: boolean;
  };

/**
 * Variables that say together how updates arrive: by webhook where the host says how it is reached
 * from outside, since only a request wakes a free plan.
 */
export const ReceiveVariables = z.object({
  BOT_MODE: z.string().toLowerCase().pipe(choice(["polling", "webhook"])).optional(),
  WEBHOOK_URL: z.string().optional(),
  WEBHOOK_SECRET: z.string().optional(),
  RENDER_EXTERNAL_URL: z.string().optional(),
  FLY_APP_NAME: z.string().optional(),
  IS_PULL_REQUEST: z.string().optional(),
});

/** Parser of these variables together. */
export const ReceiveSchema = ReceiveVariables.transform((given, context): Receive => {
  const { FLY_APP_NAME: fly, WEBHOOK_SECRET: secret } = given;
  const address = given.WEBHOOK_URL ?? given.RENDER_EXTERNAL_URL ??
    (fly && `https://${fly}.fly.dev`);
  const mode = given.BOT_MODE ?? (address ? "webhook" : "polling");
  if (mode === "polling") return { mode };
  const url = URL.parse(address ?? "");
  const isLocal = url?.hostname === "localhost" || url?.hostname === "127.0.0.1";
  if (!url || (url.protocol !== "https:" && !isLocal)) {
    context.addIssue({
      code: "custom",
      path: ["WEBHOOK_URL"],
      message:
        "must be the address where Telegram reaches this host, such as https://bot.example.org",
    });
    return z.NEVER;
  }
  return {
    mode,
    baseUrl: url.origin,
    isPreview: given.IS_PULL_REQUEST === "true",
    ...(secret && { secret }),
  };
});
