/** Runs before the program: at SIGUSR1 something fails that nobody waits for. */
Deno.addSignalListener("SIGUSR1", () => void Promise.reject(new Error("stray rejection")));
Deno.addSignalListener("SIGUSR2", () =>
  queueMicrotask(() => {
    throw new Error("stray error");
  }));
