import { writeFigures } from "../../loaders/figures/writeFigures.js";
import { readEvaluation, readModel, wordModels } from "../../models/artefacts.js";
import { testTitles } from "../../models/title-genre/testTitles.js";
import { halves } from "../lib/behaviour/behaviouralTest.js";
import { changeRates } from "../lib/behaviour/changeRates.js";
import { capabilityRates } from "../lib/behaviour/suite/capabilityRates.js";
import { runSuite } from "../lib/behaviour/suite/run.js";
import { LinearScorer } from "../lib/model/linearScorer.js";

await writeFigures(async () => {
  const { texts } = await testTitles();
  const { final, models } = await readEvaluation("title-genre");
  const rungs = [];
  for (const [key, { title }] of wordModels(models)) {
    const { description, onnx } = await readModel("title-genre", key);
    const scorer = new LinearScorer(description, onnx);
    const rates = halves.map(async (half) => capabilityRates(await runSuite(scorer, half), half));
    const capabilities = (await Promise.all(rates)).flat();
    rungs.push({ key, title, capabilities, changes: await changeRates(scorer, texts.title) });
  }
  return { final, rungs };
});
