import { type TokenHandler, Tokenizer } from "parse5";

/** Code points that are read in one step: far less than 5 ms. */
const STEP_CODE_POINTS = 4_096;

/**
 * A tokenizer of HTML that has the whole text and reads a part of it at a time. Chunks would cost
 * more: it joins them, so that a comment of many chunks is copied as many times.
 */
export class SteppedTokenizer extends Tokenizer {
  constructor(handler: TokenHandler) {
    super({ sourceCodeLocationInfo: true }, handler);
  }

  /**
   * Reads the text, calling the handler, a part of it at each step. Cost: linear.
   */
  *read(text: string): Generator<void, void> {
    this.write(text, true);
    while (this.active) {
      yield;
      this._runParsingLoop();
    }
  }

  protected override _runParsingLoop(): void {
    for (let left = STEP_CODE_POINTS; this.active && left > 0; left--) {
      this.consumedAfterSnapshot = 0;
      const codePoint = this._consume();
      if (!this._ensureHibernation()) this._callState(codePoint);
    }
  }
}
