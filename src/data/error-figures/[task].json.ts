import { parseArgs } from "node:util";
import { writeFigures } from "../../../loaders/figures/writeFigures.js";
import { scoredTask } from "../../../models/scored.js";
import { errorFigures } from "../../lib/errorAnalysis/errorFigures.js";
import { questionOf } from "../../lib/scored/question.js";

const { task } = parseArgs({ options: { task: { type: "string", default: "" } } }).values;
await writeFigures(async () => {
  const scored = await scoredTask(task);
  return errorFigures(scored, questionOf(scored));
});
