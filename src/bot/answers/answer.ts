import type { Work } from "../../time/work.ts";
import type { Ask } from "./ask.ts";
import type { AnswerDependencies } from "./dependencies.ts";
import {
  endsWithOutage,
  failureText,
  isKnown,
  isLasting,
  type KnownError,
  retryKeyboard,
  waitOf,
  waitText,
} from "./failure.ts";
import { FileError, FileTooLarge } from "./files.ts";
import { kindOf, type Material } from "./materials/materials.ts";
import {
  type Answer,
  AnswerRefused,
  type Outlet,
  type Preview,
  sentence,
  type Shown,
} from "./outlet.ts";

/**
 * Answers an ask by its translation, or by the sentence that says why there is none.
 * @throws what the outlet throws, the reason of the work's signal, or a mistake of the program
 */
export async function answer(
  ask: Ask<Material>,
  outlet: Outlet,
  work: Work,
  dependencies: AnswerDependencies,
): Promise<Shown> {
  try {
    const { handling } = ask;
    const at = handling.asked++;
    const made = handling.answers[at] ?? await answerTo(ask, outlet, work, dependencies, at);
    try {
      return await outlet.show([made]);
    } catch (error) {
      if (!(error instanceof AnswerRefused)) throw error;
      fail(ask, dependencies, "refused");
      ask.log.named("bot.answers.answer", "answer").error("An answer was refused", { error });
      return await outlet.show([unexpected(ask)]);
    }
  } finally {
    outlet.leave();
  }
}

function unexpected({ locale, wish }: Ask<Material>): Answer {
  return sentence(locale.say("failure-unexpected"), retryKeyboard(locale, wish));
}

async function answerTo(
  ask: Ask<Material>,
  outlet: Outlet,
  work: Work,
  dependencies: AnswerDependencies,
  at: number,
): Promise<Answer> {
  const kind = kindOf(ask.material);
  const { comeback } = dependencies;
  try {
    const preview = (content: Preview) => outlet.preview(content);
    // Long work shows how far it is meanwhile.
    const onWait = (waitS: number) => {
      const wait = waitText(ask.locale, waitS);
      preview({ kind: "progress", text: ask.locale.say("failure-rate-limited-soon", { wait }) });
    };
    const made = await kind.answer(ask, preview, { onWait, ...work }, dependencies);
    comeback.leave(work.payer);
    ask.handling.answers[at] = made;
    return made;
  } catch (error) {
    if (error instanceof FileTooLarge && kind.tooLarge) {
      fail(ask, dependencies, "too-large");
      return kind.tooLarge(ask, dependencies);
    }
    if (!isKnown(error)) throw error;
    fail(ask, dependencies, error.kind);
    logDownload(ask, error);
    if (endsWithOutage(error)) {
      const text = ask.locale.say("service-is-back");
      const remark = sentence(text, retryKeyboard(ask.locale, ask.wish));
      comeback.wait(work.payer, () => outlet.add(remark));
    }
    const text = failureText(ask.locale, error);
    if (isLasting(error)) return sentence(text);
    return sentence(text, retryKeyboard(ask.locale, ask.wish, waitOf(error)));
  }
}

function fail(
  { handling }: Ask<Material>,
  { outcomes }: AnswerDependencies,
  kind: string,
): void {
  handling.failure = kind;
  outcomes.failed(kind);
}

/** Logs a failed download; whoever failed otherwise has logged it. */
function logDownload({ log, material }: Ask<Material>, error: KnownError): void {
  if (!(error instanceof FileError)) return;
  const isSlow = error.kind === "timeout" && material.kind === "voice";
  log.named("bot.answers.answer", "logDownload")
    .warn(isSlow ? "Voice file download timeout" : "File download failed", { kind: error.kind });
}
