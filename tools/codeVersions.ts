import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { digest } from "../loaders/digest.js";
import { repositoryRoot } from "../loaders/paths.js";
import { writeWhole } from "../loaders/wholeFile.js";

/** A set of files that some outputs are made with, as it is now. */
export interface CodeVersion {
  /** SHA-256 of the names and contents of all files, in hexadecimal. */
  hash: string;
  /** When the contents took effect, in milliseconds since 1970: what began later was made with them. */
  since: number;
  /** Absolute paths. */
  files: string[];
}

const stampFile = join(repositoryRoot, ".cache", "code-versions.json");

type Stamps = Partial<Record<string, Pick<CodeVersion, "hash" | "since">>>;

/**
 * The version of each named set of files. While the contents stay the same so does `since`, whatever happens to the
 * times of the files: versions are written down in `.cache`.
 */
export async function codeVersions(sets: Map<string, string[]>): Promise<Map<string, CodeVersion>> {
  const stamps = await readStamps();
  const versions = new Map<string, CodeVersion>();
  const read = memoise(describe);
  for (const [name, files] of sets) {
    const described = await Promise.all(files.map(read));
    const hash = digest(described.map(({ identity }) => identity).join("\n"));
    const stamp = stamps[name];
    const since =
      stamp?.hash === hash ? stamp.since : Math.max(0, ...described.map(({ changedAt }) => changedAt));
    versions.set(name, { hash, since, files });
  }
  await writeStamps(stamps, versions);
  return versions;
}

/** What a file says and when it came to say so; a missing file says nothing. */
async function describe(file: string): Promise<{ identity: string; changedAt: number }> {
  const [content, stats] = await Promise.all([
    readFile(file).catch(() => null),
    stat(file).catch(() => null),
  ]);
  const identity = `${file.slice(repositoryRoot.length)} ${content === null ? "missing" : digest(content)}`;
  // The time of the last change of any kind: a copied file may carry the modification time of its original.
  return { identity, changedAt: stats?.ctimeMs ?? 0 };
}

async function readStamps(): Promise<Stamps> {
  try {
    return JSON.parse(await readFile(stampFile, "utf8")) as Stamps;
  } catch {
    return {};
  }
}

async function writeStamps(before: Stamps, versions: Map<string, CodeVersion>): Promise<void> {
  const names = [...versions.keys()];
  if (
    names.length === Object.keys(before).length &&
    names.every((name) => before[name]?.hash === versions.get(name)?.hash)
  ) {
    return;
  }
  const stamps = Object.fromEntries([...versions].map(([name, { hash, since }]) => [name, { hash, since }]));
  await writeWhole(stampFile, `${JSON.stringify(stamps, null, 1)}\n`);
}

function memoise<V>(compute: (key: string) => Promise<V>): (key: string) => Promise<V> {
  const known = new Map<string, Promise<V>>();
  return (key) => {
    const value = known.get(key) ?? compute(key);
    known.set(key, value);
    return value;
  };
}
