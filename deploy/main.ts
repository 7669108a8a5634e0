import { startCommand } from "../tools/command.js";
import { checkDask, checkSpark } from "./pythonChecks.js";
import { writeReadme } from "./readme.js";
import { checkSlurm } from "./slurmCheck.js";
import { openTrial, type Check } from "./trial.js";

const checks: Readonly<Record<string, Check>> = { spark: checkSpark, dask: checkDask, slurm: checkSlurm };

await startCommand(
  {
    call: "npm run deploy --",
    purpose:
      "Runs the recipes of deploy/ on this machine: each scores a made-up catalogue in which one row is spoilt, loses a " +
      "worker on the way, and is compared with the command line. Says what it skipped, and why.",
    names: ["[recipes...]", `${Object.keys(checks).join(", ")}; all if none is named`],
    examples: [
      ["npm run deploy", "checks all recipes that this machine can run"],
      ["npm run deploy -- slurm", "checks one"],
    ],
  },
  async (_, names) => {
    const unknown = names.find((name) => !(name in checks));
    if (unknown !== undefined)
      throw new Error(`unknown recipe: ${unknown} (expected ${Object.keys(checks).join(", ")})`);
    const trial = await openTrial();
    let failed = 0;
    try {
      for (const [name, check] of Object.entries(checks)) {
        if (names.length > 0 && !names.includes(name)) continue;
        try {
          const { said, skipped } = await check(trial);
          console.error(skipped === undefined ? `${name}: ${said}` : `${name}: skipped, for ${skipped}`);
        } catch (error) {
          failed++;
          console.error(`${name}: failed: ${error instanceof Error ? error.message : String(error)}`);
        }
      }
      await writeReadme(trial.rates);
    } finally {
      await trial.close();
    }
    if (failed > 0) throw new Error(`failed recipes: ${failed} (expected none)`);
  },
);
