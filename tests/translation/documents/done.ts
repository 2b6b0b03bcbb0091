/** Does all steps of a work at once. */
export function done<T>(steps: Generator<unknown, T>): T {
  for (let step = steps.next();; step = steps.next()) if (step.done) return step.value;
}
