import { startCommand, usageOf, type OptionValues } from "../../tools/command.js";
import { description } from "./options.js";
import { scoreFile } from "./scoreFile.js";
import { parseSettings } from "./settings.js";

async function score(options: OptionValues<keyof typeof description.options>): Promise<void> {
  await scoreFile(parseSettings(options, usageOf(description)));
}

await startCommand(description, score);
