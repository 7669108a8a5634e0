/** What a thread of the pool begins with: TypeScript is read there only once its reader is told to. */
import { register } from "tsx/esm/api";

register();
const { scorePart } = await import("./worker.ts");
export default scorePart;
