import type { Permits } from "../../../src/config/permissions.ts";

/** Lets a configuration ask for anything: what the program may do is tried with the program. */
export const ANYTHING: Permits = { reaches: () => true, writes: () => true };
