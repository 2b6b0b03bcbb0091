// Reads the text of one PDF on a thread of its own. It is started from its text, since an executable
// holds no module of a worker.

/**
 * Largest buffer that a stream may be unpacked into, in bytes: guess, three times the largest file.
 * A stream of 20 MB may unpack to 20 GB.
 */
const MAX_BUFFER_BYTES = 64 * 1_024 * 1_024;
/** Items in one message: the other side takes it apart at once (guess). */
const BATCH_ITEMS = 500;
const encoder = new TextEncoder();

// The library's address is its whole text, which would be in every line of a stack.
Error.stackTraceLimit = 0;
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, given, newTarget) {
    if (given[0] > MAX_BUFFER_BYTES) throw new RangeError("A stream is too large");
    return Reflect.construct(target, given, newTarget);
  },
});

let goOn = () => {};

/** Lets the thread be ended, which happens between its tasks only. */
const letEnd = () => new Promise((resolve) => setTimeout(resolve, 0));

/** Sends the items of a page; returns the bytes of text that are left, below 0 if it was too much. */
async function sendPage(page, left) {
  const reader = page.streamTextContent().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let at = 0; at < read.value.items.length; at += BATCH_ITEMS) {
      const items = read.value.items.slice(at, at + BATCH_ITEMS);
      // An item without text is one, too: nothing may be without end.
      for (const { str } of items) left -= encoder.encode(str).length + 1;
      const places = items.map((
        { transform: [a, b, , , e, f], width, height },
      ) => [a, b, e, f, width, height]);
      postMessage({
        type: "items",
        texts: items.map(({ str }) => str),
        isRightToLeft: items.some(({ dir }) => dir === "rtl"),
        places: new Float64Array(places.flat()),
      });
      // The thread ends soon, and the library cannot leave a page without a stray failure.
      if (left < 0) return left;
    }
    await letEnd();
  }
  page.cleanup();
  return left;
}

async function read({ library, bytes, maxPages, maxTextBytes }) {
  const url = `data:text/javascript;base64,${encoder.encode(library).toBase64()}`;
  const { getDocument } = await import(url);
  const document = await getDocument({
    data: bytes,
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useWorkerFetch: false,
  }).promise;
  const totalPages = document.numPages;
  let left = maxTextBytes;
  for (let number = 1; number <= Math.min(totalPages, maxPages) && left >= 0; number++) {
    let isWhole = true;
    try {
      left = await sendPage(await document.getPage(number), left);
      isWhole = left >= 0;
    } catch {
      isWhole = false;
    }
    // The other side takes its time, so that not all of the text waits there.
    const isTaken = new Promise((resolve) => goOn = resolve);
    postMessage({ type: "page", isWhole });
    await isTaken;
  }
  postMessage({ type: "end", totalPages });
}

// Of a broken file: what can be read of it is read.
self.addEventListener("unhandledrejection", (event) => event.preventDefault());
self.onmessage = ({ data }) => {
  if (data === "next") return goOn();
  read(data).catch((error) => {
    postMessage({ type: "failure", isLocked: error?.name === "PasswordException" });
  });
};
