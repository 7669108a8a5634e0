import { readFile, stat } from "node:fs/promises";
import { relative } from "node:path";
import { digest } from "./digest.js";
import { importClosures } from "./importClosures.js";
import { repositoryRoot } from "./paths.js";

/** SHA-256 over a module, by its path, and all that it imports; null where a file has changed since this process read its code. */
export async function codeHash(module: string): Promise<string | null> {
  const path = relative(repositoryRoot, module).replaceAll("\\", "/");
  const files = (await importClosures([path])).get(path);
  if (!files) return null;
  const contents = await Promise.all(
    files.map(async (file) => {
      const [bytes, { ctimeMs }] = await Promise.all([readFile(file), stat(file)]);
      return ctimeMs < performance.timeOrigin ? `${file} ${digest(bytes)}` : null;
    }),
  ).catch(() => [null]);
  return contents.includes(null) ? null : digest(contents.join("\n"));
}
