import { startCommand } from "./command.js";
import { runSteps } from "./steps.js";

await startCommand(
  {
    call: "npm run check --",
    purpose: "Checks types, lint and format; the first that fails ends it.",
    names: ["[files...]", "what to lint and to look over for its format; all if not given"],
    examples: [
      ["npm run check", "checks everything, in about a minute"],
      ["npm run check -- src/lib/text", "checks all types, but lint and format of one folder only"],
    ],
  },
  (_, files) => {
    const paths = files.length > 0 ? files : ["."];
    runSteps([
      ["tsc"],
      ["eslint", "--max-warnings=0", ...paths],
      ["prettier", "--check", "--log-level", "warn", ...paths],
    ]);
  },
);
