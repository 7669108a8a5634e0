import { existsSync } from "node:fs";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Beginning } from "./beginning.js";

/**
 * Writes the files of something new, all or none.
 *
 * @throws if one of them is there already, or cannot be written
 */
export async function writeBeginning({ files }: Beginning, root: string): Promise<void> {
  const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
  if (taken !== undefined) throw new Error(`existing file: ${taken} (expected a name that is not taken)`);
  const written: string[] = [];
  try {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(root, path)), { recursive: true });
      written.push(path);
      await writeFile(join(root, path), content, { flag: "wx" });
    }
  } catch (cause) {
    await Promise.all(written.map((path) => rm(join(root, path), { force: true })));
    throw new Error(`unwritable file: ${String(written.at(-1))} (expected room for a new file)`, { cause });
  }
}
