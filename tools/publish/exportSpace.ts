import { rollup, sum } from "d3";
import { cp, stat, writeFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { checksums, writeChecksums } from "./hostFiles.js";
import { filesOf } from "./siteFolder.js";

/**
 * What a repository of Hugging Face takes (Hub documentation, "Repository limitations and recommendations"): files above
 * 10 MB by Git LFS alone, 10,000 files in a folder and 100,000 in all; a Space of the free tier holds 1 GB.
 */
const limits = { plainBytes: 10e6, filesInFolder: 10_000, files: 100_000, bytes: 1e9 };

/**
 * Writes a published site as a static Space: with the card that says what it is, and the list of files that Git LFS keeps.
 *
 * @throws where the target exists, or the site is larger than a Space may be
 */
export async function exportSpace(
  site: string,
  target: string,
  version: string,
): Promise<{ files: number; bytes: number }> {
  if (existsSync(target)) throw new Error(`existing folder: ${target} (expected a name that is free)`);
  const names = await filesOf(site);
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(site, name))).size));
  const bytes = sum(sizes);
  const folders = rollup(
    names,
    ({ length }) => length,
    (name) => name.slice(0, name.lastIndexOf("/") + 1),
  );
  const fullest = Math.max(...folders.values());
  if (bytes > limits.bytes || names.length > limits.files || fullest > limits.filesInFolder)
    throw new Error(
      `oversized site: ${names.length} files of ${bytes} bytes (expected at most ${limits.files} of ${limits.bytes}, and ${limits.filesInFolder} in a folder)`,
    );
  await cp(site, target, { recursive: true });
  const large = names.filter((_, i) => sizes[i] > limits.plainBytes);
  const attributes = large.map((name) => `${name} filter=lfs diff=lfs merge=lfs -text\n`);
  await writeFile(join(target, ".gitattributes"), attributes.join(""));
  await writeFile(join(target, "README.md"), card(version));
  await writeChecksums(target);
  return { files: names.length + 2, bytes };
}

/** The card of a Space; its first lines are what the Hub reads (Hub documentation, "Spaces configuration reference"). */
function card(version: string): string {
  return `---
title: Genre workbench
emoji: 📚
colorFrom: red
colorTo: blue
sdk: static
app_file: index.html
license: mit
short_description: Fiction or non-fiction, by the titles of library books
---

# Genre workbench ${version}

An interactive book about classifying library metadata. Everything runs in the reader's browser: no server, no tracking,
no other host. \`${checksums}\` names the checksum of each file.
`;
}
