/** UTF-16 units of small pieces that are made one at a time. */
const STRETCH_UNITS = 4_096;

/** Many small pieces that become one text without one long step at the end. */
export interface Gatherer {
  add(piece: string): void;
  /** Returns all of it, with one space where there are several, and begins anew. */
  take(): string;
}

/** Makes a gatherer. */
export function createGatherer(): Gatherer {
  let done = "";
  let stretch = "";
  const flush = () => {
    // The engine puts the pieces together only when somebody looks inside.
    done += stretch.replace(/ {2,}/g, " ");
    stretch = "";
  };
  return {
    add(piece) {
      stretch += piece;
      // Spaces in a row stay in one stretch.
      if (stretch.length > STRETCH_UNITS && !piece.endsWith(" ")) flush();
    },
    take() {
      flush();
      const all = done;
      done = "";
      return all;
    },
  };
}
