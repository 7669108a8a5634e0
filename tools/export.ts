import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { startCommand, usageOf } from "./command.js";
import { exportSpace } from "./publish/exportSpace.js";
import { isBuilt } from "./siteBuild.js";

const description = {
  call: "npm run export --",
  purpose: "Writes the built site as a folder that another kind of host takes as it is.",
  names: ["[host]", '"space": a static Space of Hugging Face'],
  options: { "--out <folder>": "where to write; it must not exist" },
  examples: [
    [
      "npm run export -- space --out ../space",
      "writes the site with the card and the lists that a Space needs",
    ],
    ["npm run build && npm run export -- space --out /tmp/space", "does so after a build"],
  ],
} as const;

await startCommand(description, async ({ out }, [host]) => {
  if (host !== "space") throw new Error(`unknown host: ${host ?? "none"} (expected space)`);
  if (!out) throw new Error(`missing option: --out (expected ${usageOf(description)})`);
  if (!(await isBuilt()))
    throw new Error("stale site: dist (expected the site as it is now, after: npm run build)");
  const { version } = JSON.parse(await readFile(join(repositoryRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const { files, bytes } = await exportSpace(join(repositoryRoot, "dist"), out, version);
  console.error(
    `${out}: ${files} files, ${Math.round(bytes / 1e6)} MB; push it as a Space, or open it with any static server`,
  );
});
