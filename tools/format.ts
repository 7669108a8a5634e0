import { startCommand } from "./command.js";
import { runSteps } from "./steps.js";

await startCommand(
  {
    call: "npm run format --",
    purpose: "Sets line breaks, quotes and indents as the repository has them.",
    names: ["[files...]", "what to format; all if not given"],
    examples: [
      ["npm run format", "formats everything"],
      ["npm run format -- src/lib/text/features.ts", "formats one file"],
    ],
  },
  (_, files) =>
    runSteps([["prettier", "--log-level", "warn", "--write", ...(files.length > 0 ? files : ["."])]]),
);
