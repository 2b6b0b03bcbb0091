/** Half of what nobody notices: no input may hold the event loop for longer than 10 ms. */
const TURN_MS = 5;

/**
 * Does long work in turns, between which others have the event loop.
 * @param steps the work, cut into steps of far less than a turn
 */
export async function inTurns<T>(steps: Generator<unknown, T>, turnMs = TURN_MS): Promise<T> {
  let untilMs = performance.now() + turnMs;
  for (let step = steps.next();; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < untilMs) continue;
    await letOthers();
    untilMs = performance.now() + turnMs;
  }
}

/** Tells whether one of the steps is true, in turns; the rest of them is not taken then. */
export function someInTurns(steps: Iterable<boolean>): Promise<boolean> {
  return inTurns((function* () {
    for (const step of steps) {
      if (step) return true;
      yield;
    }
    return false;
  })());
}

/** Resolves when whatever waits for the event loop had it; microtasks alone would not let it. */
function letOthers(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
