import { type EngineName, ENGINES } from "../../src/store/engines.ts";
import { silentLogger } from "../harness/silent_logger.ts";
import { storeSuite } from "./store_suite.ts";

/** The engines in which an update does not outlive the program. */
const FORGETFUL: readonly string[] = ["memory"] satisfies EngineName[];

for (const [name, load] of Object.entries(ENGINES)) {
  storeSuite(name, {
    async open(folder, now) {
      const engine = await load();
      return await engine({ folder, bot: 8_100, log: silentLogger(), now });
    },
    keepsUpdates: !FORGETFUL.includes(name),
  });
}
