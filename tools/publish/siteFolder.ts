import { readdir, stat } from "node:fs/promises";
import { join, posix, sep } from "node:path";

/** Paths of all files of a folder, from the folder, with slashes, in one order everywhere. */
export async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const found = await Promise.all(
    names.map(async (name) => ((await stat(join(folder, name))).isFile() ? [name.split(sep).join("/")] : [])),
  );
  return found.flat().sort();
}

/** The address of a file as a page of the site names it, both given as paths from the folder of the site. */
export function addressFrom(page: string, path: string): string {
  const address = posix.relative(posix.dirname(page), path);
  return address.startsWith(".") ? address : `./${address}`;
}
