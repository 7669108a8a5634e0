import { description } from "../../../models/score/options.js";
import { scoreFile } from "../../../models/score/scoreFile.js";
import { parseSettings } from "../../../models/score/settings.js";
import type { OptionValues } from "../../../tools/command.js";

type Options = OptionValues<keyof typeof description.options>;

/** Runs the command in this process with options by their names, on titles in the column "title" if not told otherwise. */
export async function scoreHere(options: Partial<Options>): Promise<void> {
  const all = { task: "title-genre", column: "title", quiet: true, ...options };
  await scoreFile(parseSettings(all as Options, description.call));
}
