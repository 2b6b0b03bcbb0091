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
  return inTurns(some(steps));
}

/** The same as steps of a larger work. */
export function* some(steps: Iterable<boolean>): Generator<void, boolean> {
  for (const step of steps) {
    if (step) return true;
    yield;
  }
  return false;
}

/**
 * Resolves when whatever waits for the event loop had it. Only a timer lets the runtime sleep, which
 * is when it looks for what has come over the network: between microtasks never, between messages
 * of a `MessageChannel` once in 32 (measured with Deno 2.9, whose Tokio looks once in 61 tasks). It
 * takes about 2 ms.
 */
function letOthers(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
