// Reads the text of one PDF on a thread of its own. It is started from its text, since an executable
// holds no module of a worker.

/**
 * Largest buffer that a stream may be unpacked into, in bytes. What stands in it becomes up to 32
 * times as much (measured: empty arrays), and without a limit 20 MB unpack to 20 GB.
 */
const MAX_BUFFER_BYTES = 8 * 1_024 * 1_024;
/** Most memory that a page, or what stands before the first one, may take in all, in bytes: guess. */
const MAX_PAGE_BYTES = 128 * 1_024 * 1_024;
/** Memory that each of these takes, in bytes: measured. */
const COSTS = { dictionary: 300, character: 70, entry: 100 };
/** Items in one message: the other side takes it apart at once (guess). */
const BATCH_ITEMS = 500;
const encoder = new TextEncoder();

// The library's address is its whole text, which would be in every line of a stack.
Error.stackTraceLimit = 0;

let spentBytes = 0;
let giveUp = () => {};

/** Counts memory that the library takes: too much would end the whole program. */
function spend(bytes) {
  spentBytes += bytes;
  if (spentBytes <= MAX_PAGE_BYTES) return;
  const error = new RangeError("A page is too large");
  giveUp(error);
  throw error;
}

/** Waits for work that may take so much; the library may go on after it, or never answer. */
function within(work) {
  spentBytes = 0;
  return Promise.race([work(), new Promise((_, reject) => giveUp = reject)]);
}

globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, given, newTarget) {
    const [bytes] = given;
    if (bytes > MAX_BUFFER_BYTES) throw new RangeError("A stream is too large");
    if (typeof bytes === "number") spend(bytes);
    return Reflect.construct(target, given, newTarget);
  },
});
// It unpacks where nothing can be counted; without it the library does so itself.
delete globalThis.DecompressionStream;
// The library has one in each dictionary.
globalThis.Map = new Proxy(Map, {
  construct(target, given, newTarget) {
    spend(COSTS.dictionary);
    return Reflect.construct(target, given, newTarget);
  },
});
// It makes each character of a text or of a font's table by itself.
const { fromCharCode } = String;
String.fromCharCode = (...units) => {
  // Where it reads a font's table it tries again for ever what fails always.
  if (spentBytes <= MAX_PAGE_BYTES) spend(COSTS.character);
  return fromCharCode(...units);
};
// Entries of tables, of objects and of a font's characters, of which a few bytes announce millions.
globalThis.spendEntries = (count) => spend(count * COSTS.entry);
const OBJECT = /let ([\w$]+)=\{\};(?=switch\(\1\.offset=)/;
const CHARACTERS = /map(?:Cid|Bf)Range\(([\w$]+),([\w$]+),[\w$]+\)\{/g;

/** Lets the library count what nothing else shows. @throws Error where it has another form */
function withCounts(library) {
  const counting = library.replace(OBJECT, "$&spendEntries(1);");
  const all = counting.replace(CHARACTERS, "$&spendEntries($2-$1);");
  if (counting === library || all === counting) throw new Error("The library has another form");
  return all;
}

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
  const text = withCounts(library);
  const url = `data:text/javascript;base64,${encoder.encode(text).toBase64()}`;
  const { getDocument } = await import(url);
  const document = await within(() =>
    getDocument({
      data: bytes,
      verbosity: 0,
      isEvalSupported: false,
      disableFontFace: true,
      useWorkerFetch: false,
    }).promise
  );
  const totalPages = document.numPages;
  let left = maxTextBytes;
  for (let number = 1; number <= Math.min(totalPages, maxPages) && left >= 0; number++) {
    let isWhole = true;
    try {
      left = await within(async () => await sendPage(await document.getPage(number), left));
      isWhole = left >= 0;
    } catch {
      isWhole = false;
      // What the library goes on with would be taken for that of the next page.
      if (spentBytes > MAX_PAGE_BYTES) left = -1;
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
