import { repositoryRoot } from "../loaders/paths.js";
import { startCommand } from "./command.js";
import { newName } from "./new/beginning.js";
import { kinds } from "./new/kinds.js";
import { writeBeginning } from "./new/write.js";

await startCommand(
  {
    call: "npm run new --",
    purpose:
      "Writes a beginning of a page, a chart, a loader, a task or a field, which works and has a test, and says what " +
      "to add by hand. It never writes over a file.",
    names: ["[kind-and-name...]", `${Object.keys(kinds).join(", ")}; and a name such as my-chart`],
    examples: [
      ["npm run new -- page my-question", "a chapter, src/pages/my-question.md"],
      ["npm run new -- field exclamations", "a property of a book, in TypeScript and in SQL"],
    ],
  },
  async (_, [kind = "", name = "", ...rest]) => {
    if (!Object.hasOwn(kinds, kind))
      throw new Error(`unknown kind: ${kind} (expected ${Object.keys(kinds).join(", ")})`);
    if (rest.length > 0) throw new Error(`unexpected argument: ${rest[0]} (expected a kind and a name)`);
    const beginning = kinds[kind](newName(name));
    await writeBeginning(beginning, repositoryRoot);
    for (const path of Object.keys(beginning.files)) console.error(`wrote ${path}`);
    for (const line of beginning.next) console.error(line);
  },
);
