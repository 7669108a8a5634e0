import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { decimal } from "../src/lib/format.js";
import { readingEase } from "./book/readingEase.js";
import { sentencesOf } from "./book/sentences.js";
import { startCommand } from "./command.js";

const folder = join(repositoryRoot, "src", "pages");

await startCommand(
  {
    call: "npm run readability --",
    purpose:
      "Prints the ten hardest sentences of each page with their reading ease by Flesch's formula: about 100 is very easy, " +
      "below 30 very hard. A hard sentence is not wrong; it deserves a second look.",
    names: ["[pages...]", "such as baseline; all if not given"],
    examples: [
      ["npm run readability", "looks at every page"],
      ["npm run readability -- baseline slices", "looks at two of them"],
    ],
  },
  (_, names) => {
    const pages = readdirSync(folder).filter((file) => file.endsWith(".md"));
    for (const name of names)
      if (!pages.includes(`${name}.md`))
        throw new Error(`unknown page: ${name} (expected one of ${pages.join(", ").replaceAll(".md", "")})`);
    const chosen = names.length > 0 ? names.map((name) => `${name}.md`) : pages;
    for (const file of chosen) console.error(hardest(file));
  },
);

/** The ten hardest sentences of a page, the hardest first. */
function hardest(file: string): string {
  const rated = sentencesOf(readFileSync(join(folder, file), "utf8")).map((sentence) => ({
    sentence,
    ease: readingEase(sentence),
  }));
  const mean = rated.reduce((sum, { ease }) => sum + ease, 0) / rated.length;
  const lines = rated
    .sort((a, b) => a.ease - b.ease)
    .slice(0, 10)
    .map(({ sentence, ease }) => `${decimal(ease, 0).padStart(5)}  ${sentence}`);
  return `${file}: ${rated.length} sentences, mean ${decimal(mean, 0)}\n${lines.join("\n")}\n`;
}
