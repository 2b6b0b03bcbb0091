/** Something that goes over the wire, for whoever judges it; `body` is JSON or a form. */
export interface GroqObservation {
  readonly kind: "request" | "answer" | "error";
  readonly path: string;
  readonly body: unknown;
}
