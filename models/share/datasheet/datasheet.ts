import type { Evidence } from "../evidence.js";
import type { Answer } from "./answer.js";
import { composition } from "./composition.js";
import { distribution, maintenance, uses } from "./afterwards.js";
import { collection, motivation, preprocessing } from "./origin.js";

/**
 * The datasheet of the data that a model was made from, in Markdown: the questions of Gebru et al., "Datasheets for datasets"
 * (Communications of the ACM 64:12, 2021), with what training recorded as answers.
 */
export function datasheet(evidence: Evidence): string {
  const sections: [string, (evidence: Evidence) => readonly Answer[]][] = [
    ["Motivation", motivation],
    ["Composition", composition],
    ["Collection Process", collection],
    ["Preprocessing/cleaning/labeling", preprocessing],
    ["Uses", uses],
    ["Distribution", distribution],
    ["Maintenance", maintenance],
  ];
  const body = sections.map(([heading, answer]) => {
    const answers = answer(evidence).map(([question, said]) => `**${question}**\n\n${said}\n`);
    return `## ${heading}\n\n${answers.join("\n")}`;
  });
  return `# Datasheet: the data of ${evidence.name}\n\nWritten by \`npm run share\`; the figures come from \`evaluation.json\` and \`sources.json\`.\n\n${body.join("\n")}`;
}
