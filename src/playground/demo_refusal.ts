/** A wish of the page that cannot be done, with its HTTP status. */
export class DemoRefusal extends Error {
  constructor(readonly status: number, message: string) {
    super(message);
  }
}
