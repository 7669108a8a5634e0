import { startCommand, usageOf, type OptionValues } from "../../tools/command.js";
import { description } from "./options.js";
import { scoreFile } from "./scoreFile.js";
import { removeLabels } from "./records/removeLabels.js";
import { parseRemoval, parseSettings } from "./settings.js";

async function score(options: OptionValues<keyof typeof description.options>): Promise<void> {
  const usage = usageOf(description);
  if (!options.remove) return scoreFile(parseSettings(options, usage));
  const sentences = await removeLabels(parseRemoval(options, usage));
  if (!options.quiet) sentences.forEach((sentence) => console.error(sentence));
}

await startCommand(description, score);
