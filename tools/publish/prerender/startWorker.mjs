/** What the thread of a page's worker begins with: TypeScript is read there only once its reader is told to. */
import { register } from "tsx/esm/api";

register();
const { runWorker } = await import("./runWorker.ts");
await runWorker();
