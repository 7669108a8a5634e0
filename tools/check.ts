import { startCommand } from "./command.js";
import { runSteps } from "./steps.js";

/** Which room imports which, and what nothing imports. */
const walls: [program: string, ...args: string[]][] = [
  [
    "depcruise",
    "--config=.dependency-cruiser.mjs",
    "--progress=none",
    "src",
    "loaders",
    "collectors",
    "models",
    "tools",
    "bench",
    "deploy",
    "test",
  ],
  ["knip", "--no-progress", "--cache", "--cache-location=.cache/knip"],
];

await startCommand(
  {
    call: "npm run check --",
    purpose: "Checks types, lint, format, walls between rooms and unused code; the first that fails ends it.",
    names: ["[files...]", "what to lint and to look over for its format; all, and the walls, if not given"],
    examples: [
      ["npm run check", "checks everything, in about a minute"],
      ["npm run check -- src/lib/text", "checks all types, but lint and format of one folder only"],
    ],
  },
  (_, files) => {
    const paths = files.length > 0 ? files : ["."];
    // A cache that goes by content serves every branch; tsc has seen by then what types changed elsewhere.
    const cache = (name: string) => [
      "--cache",
      "--cache-strategy=content",
      `--cache-location=.cache/${name}`,
    ];
    runSteps([
      ["tsc"],
      ["eslint", "--max-warnings=0", ...cache("eslint"), ...paths],
      ["prettier", "--check", "--log-level=warn", ...cache("prettier"), ...paths],
      ...(files.length > 0 ? [] : walls),
    ]);
  },
);
