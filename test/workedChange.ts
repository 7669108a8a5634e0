import { cp, mkdir, mkdtemp, readFile, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";

/** A copy of the repository without trained models, so that nothing of a test reaches the real one. */
export async function repositoryCopy(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "worked-change-"));
  for (const part of [
    "src",
    "loaders",
    "models",
    "tools",
    "observablehq.config.ts",
    "package.json",
    "CITATION.cff",
  ])
    await cp(join(repositoryRoot, part), join(folder, part), {
      recursive: true,
      filter: (path) => !/\.observablehq|\.onnx$|models\/[^/]+\/(variants|\w+\.json)/.test(path),
    });
  await symlink(join(repositoryRoot, "node_modules"), join(folder, "node_modules"));
  return folder;
}

/**
 * Does in a copy of the repository what a worked change of CONTRIBUTING.md says: writes its new files, and adds the
 * lines marked with + to others, each after the line that stands before it.
 */
export async function followChange(title: string, folder: string): Promise<void> {
  const guide = await readFile(join(repositoryRoot, "CONTRIBUTING.md"), "utf8");
  const section = guide.split(/^#{2,3} /m).find((each) => each.startsWith(`${title}\n`)) ?? "";
  const blocks = [...section.matchAll(/^`([^`\n]+)`\n\n```(\w+)\n([^]*?)^```$/gm)];
  if (blocks.length === 0) throw new Error(`missing change: ${title} (expected files with their code)`);
  for (const [, path, kind, code] of blocks) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, kind === "diff" ? withLines(await readFile(file, "utf8"), code, path) : code);
  }
}

function withLines(text: string, diff: string, path: string): string {
  const lines = text.split("\n");
  let at = -1;
  for (const line of diff.trimEnd().split("\n")) {
    const words = line.slice(1);
    if (line.startsWith("+")) lines.splice(++at, 0, words);
    else at = lines.indexOf(words);
    if (at < 0) throw new Error(`missing line: ${words} in ${path} (expected as CONTRIBUTING.md quotes it)`);
  }
  return lines.join("\n");
}
