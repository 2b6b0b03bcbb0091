import type { Break } from "../../break.ts";

/** What people read. */
export const WORDS_LOCALES_BREAKS: readonly Break[] = [
  {
    promise: "a command that is named works",
    file: "src/locales/de.ftl",
    from: "Eine andere wählst du mit /setlang",
    to: "Eine andere wählst du mit /mylang",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "a style has its own name",
    file: "src/locales/de.ftl",
    from: "style-formal = Förmlich",
    to: "style-formal = Locker",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "styles stand in their order",
    file: "src/locales/pt.ftl",
    from: "style-casual = ",
    to: "style-casual = X",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "a size is the one that is meant",
    file: "src/locales/zh.ftl",
    from: "1 MB",
    to: "10 MB",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "kinds of files are those that work",
    file: "src/locales/ko.ftl",
    from: "자막(.srt, .vtt, .ass)",
    to: "자막(.srt, .ass)",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "examples name one language",
    file: "src/locales/de.ftl",
    from: "etwa /tr spanisch",
    to: "etwa /tr russisch",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "a button has its sign",
    file: "src/locales/hi.ftl",
    from: "button-change = 🌐",
    to: "button-change = 🔄",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "the language before stands before the one after",
    file: "src/locales/it.ftl",
    from: "Tradotto da questa lingua: { $source }, a quella del tuo Telegram: { $target }",
    to: "Tradotto da questa lingua: { $target }, a quella del tuo Telegram: { $source }",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "a message is in the language of its file",
    file: "src/locales/es.ftl",
    from: "No veo texto en ese mensaje.",
    to: "Não vejo texto nessa mensagem.",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "advice is what helps",
    file: "src/locales/ru.ftl",
    from: "failure-too-long = Сейчас этот текст слишком длинный для меня. Пришлите по частям.",
    to: "failure-too-long = Сейчас этот текст слишком длинный для меня. Попробуйте ещё раз.",
    seenBy: ["tests/locales/facts_test.ts"],
  },
  {
    promise: "two troubles have two sentences",
    file: "src/locales/ru.ftl",
    from: "Что-то пошло не так. Попробуйте ещё раз.",
    to: "Перевод занял слишком много времени. Попробуйте ещё раз.",
    seenBy: ["tests/locales/facts_test.ts"],
  },
];
