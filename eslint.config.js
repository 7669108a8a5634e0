import { builtinModules } from "node:module";
import tseslint from "typescript-eslint";

const nodeModules = [...builtinModules, ...builtinModules.map((name) => `node:${name}`)];
const networkNames = ["fetch", "FileAttachment", "XMLHttpRequest", "WebSocket", "EventSource"];
const rowsIn = "A component takes rows and options; the page reads the file.";

export default tseslint.config(
  { ignores: ["dist/", "**/.cache/", "**/.observablehq/", "node_modules/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: "error",
      "no-console": ["error", { allow: ["warn", "error"] }],
      "prefer-const": "error",
      "object-shorthand": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { disallowTypeAnnotations: false }],
      "@typescript-eslint/no-unused-vars": [
        "error",
        { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true },
      ],
      "@typescript-eslint/switch-exhaustiveness-check": [
        "error",
        { considerDefaultExhaustiveForUnions: true },
      ],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true, allowBoolean: true },
      ],
      // Titles are taken apart into code points on purpose.
      "@typescript-eslint/no-misused-spread": "off",
      // Indexing is typed as if it always finds something, so this rule would call sound guards unnecessary.
      "@typescript-eslint/no-unnecessary-condition": "off",
    },
  },
  {
    files: ["src/lib/**/*.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "zod", message: "src/lib/zod.ts readies it for pages." },
            {
              name: "d3",
              importNames: ["csvParse", "tsvParse"],
              message: "Pages forbid code that is made at run time: csvParseRows.",
            },
            ...nodeModules.map((name) => ({ name, message: "src/lib also runs in the browser." })),
          ],
        },
      ],
    },
  },
  {
    files: ["src/components/**/*.ts"],
    rules: {
      "no-restricted-globals": ["error", ...networkNames.map((name) => ({ name, message: rowsIn }))],
      "no-restricted-properties": [
        "error",
        ...["window", "globalThis", "self"].flatMap((object) =>
          networkNames.map((property) => ({ object, property, message: rowsIn })),
        ),
      ],
      "no-restricted-imports": [
        "error",
        {
          paths: [
            { name: "zod", message: "src/lib/zod.ts readies it for pages." },
            {
              name: "d3",
              importNames: ["csvParse", "tsvParse"],
              message: "Pages forbid code that is made at run time: csvParseRows.",
            },
            { name: "observablehq:stdlib", importNames: ["FileAttachment"], message: rowsIn },
            ...nodeModules.map((name) => ({ name, message: "Components run in the browser." })),
          ],
        },
      ],
    },
  },
  { files: ["src/lib/zod.ts"], rules: { "no-restricted-imports": "off" } },
  { files: ["bench/**/*.ts"], rules: { "no-console": "off" } },
  {
    files: ["test/**/*.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
);
