import assert from "node:assert/strict";
import { createCircuit } from "../../src/groq/circuit.ts";
import { installFakeClock } from "../harness/fake_clock.ts";
import { test } from "../harness/test.ts";

/** A circuit with what it asked and said. */
function circuitOf(answers: readonly boolean[] = []) {
  const asked: number[] = [];
  const said: string[] = [];
  const end = new AbortController();
  const circuit = createCircuit({
    signal: end.signal,
    probe: () => {
      asked.push(performance.now());
      return Promise.resolve(answers[asked.length - 1] ?? false);
    },
    onOpen: (failures) => void said.push(`open ${failures}`),
    onClose: (openMs) => void said.push(`close ${openMs}`),
  });
  const fail = (sinceMs = performance.now()) => circuit.failed(sinceMs, false);
  return { circuit, asked, said, end, fail };
}

/** Lets time pass, a second at a time, so that everything in between happens. */
async function pass(clock: { advance(ms: number): void }, seconds: number): Promise<void> {
  for (let second = 0; second < seconds; second++) {
    clock.advance(1_000);
    // The timer's promise, the probe's and the circuit's own.
    for (let step = 0; step < 10; step++) await Promise.resolve();
  }
}

test("five failures in a row that lasted for 7 s open it, neither four nor a moment's", () => {
  using clock = installFakeClock();
  const { circuit, said, fail, end } = circuitOf();
  for (let at = 0; at < 20; at++) fail();
  assert.equal(circuit.isOpen, false);
  circuit.answered();
  for (let at = 0; at < 3; at++) fail();
  clock.advance(7_010);
  fail();
  assert.equal(circuit.isOpen, false);
  fail();
  assert.deepEqual([circuit.isOpen, said], [true, ["open 5"]]);
  end.abort();
});

test("while it is open, one wish in ten seconds is sent", () => {
  using clock = installFakeClock();
  const { circuit, end } = circuitOf();
  circuit.failed(performance.now(), true);
  clock.advance(9_990);
  assert.equal(circuit.mayTry(), false);
  clock.advance(20);
  assert.deepEqual([circuit.mayTry(), circuit.mayTry()], [true, false]);
  clock.advance(10_010);
  assert.equal(circuit.mayTry(), true);
  end.abort();
});

test("an answer in between begins the count and the time anew", () => {
  using clock = installFakeClock();
  const { circuit, fail } = circuitOf();
  for (let at = 0; at < 4; at++) fail();
  clock.advance(60_000);
  circuit.answered();
  for (let at = 0; at < 5; at++) fail();
  assert.equal(circuit.isOpen, false);
});

test("calls that were silent for long count from their beginning", () => {
  using clock = installFakeClock();
  const { circuit, fail, end } = circuitOf();
  clock.advance(6_980);
  for (let at = 0; at < 5; at++) fail(performance.now() - 6_980);
  assert.equal(circuit.isOpen, false);
  clock.advance(40);
  fail();
  assert.equal(circuit.isOpen, true);
  end.abort();
});

test("it asks after 5, 10, 20 and then every 30 s, and closes at the first answer", async () => {
  using clock = installFakeClock();
  const { circuit, asked, said } = circuitOf([false, false, false, false, true]);
  const openedMs = performance.now();
  circuit.failed(openedMs, true);
  await pass(clock, 200);
  const times = asked.map((ms) => (ms - openedMs) / 1_000);
  assert.deepEqual(times, [5, 15, 35, 65, 95]);
  assert.deepEqual([circuit.isOpen, said], [false, ["open 1", "close 95000"]]);
});

test("an answer that comes all the same closes it, and nothing is asked any more", async () => {
  using clock = installFakeClock();
  const { circuit, asked, said } = circuitOf();
  circuit.failed(performance.now(), true);
  circuit.failed(performance.now(), true);
  circuit.answered();
  circuit.answered();
  await pass(clock, 60);
  assert.deepEqual([asked, said], [[], ["open 1", "close 0"]]);
});

test("at the program's end it asks no more", async () => {
  using clock = installFakeClock();
  const { circuit, asked, end } = circuitOf();
  circuit.failed(performance.now(), true);
  await pass(clock, 6);
  end.abort();
  await pass(clock, 60);
  assert.equal(asked.length, 1);
});
