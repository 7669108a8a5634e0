import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { listsInUse } from "../../models/collected/lists.js";

await writeFigures(async () => ({ lists: await listsInUse() }));
