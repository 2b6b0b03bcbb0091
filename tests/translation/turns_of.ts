/** Counts the turns of a work each of whose steps takes longer than a turn. */
export async function turnsOf(work: () => Promise<unknown>): Promise<number> {
  const realSet = globalThis.setTimeout;
  const realNow = performance.now;
  let turns = 0;
  let nowMs = realNow.call(performance);
  globalThis.setTimeout = ((act: () => void) => {
    turns++;
    queueMicrotask(act);
    return 0;
  }) as unknown as typeof realSet;
  performance.now = () => nowMs += 1_000;
  try {
    await work();
  } finally {
    globalThis.setTimeout = realSet;
    performance.now = realNow;
  }
  return turns;
}
