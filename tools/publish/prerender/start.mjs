/** What a thread begins with: TypeScript is read there only once its reader is told to. */
import { register } from "tsx/esm/api";

register();
const { drawPage } = await import("./drawPage.ts");
export default drawPage;
