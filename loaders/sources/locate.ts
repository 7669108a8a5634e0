import { stat } from "node:fs/promises";
import { delimiter, join, resolve } from "node:path";
import type { Provenance } from "../../src/lib/rows.js";
import { repositoryRoot } from "../paths.js";

/** Where sources are looked for; every field has a default taken from the environment. */
export interface Places {
  /** Folder laid out like the mirror that comes first, or null. Default: `WORKBENCH_DATA`. */
  data?: string | null;
  /** The mirror beside the repository, or null. Default: `../shared/data` seen from the repository root. */
  mirror?: string | null;
  /** Folder of downloads. Default: `WORKBENCH_CACHE`, else `.cache/sources` in the repository. */
  cache?: string;
  /** Folder that the embedded sample is rendered to. Default: `.cache/sample` in the repository. */
  sample?: string;
  /** Go straight to the embedded sample. Default: `WORKBENCH_SAMPLE` is `1`. */
  sampleOnly?: boolean;
  /**
   * Folders that `npm run collect` has filled: the first of a kind stands in place of the lists of that kind. Default:
   * `WORKBENCH_COLLECTED`, separated as in `PATH`.
   */
  collected?: readonly string[];
}

/** Where a file of a source was found. */
export type Origin = Exclude<Provenance["origin"], "recorded">;

/** A place where a source may lie. */
export interface Candidate {
  file: string;
  origin: Origin;
}

/** Places with their defaults filled in. */
export function places(given: Places = {}): Required<Places> {
  const env = process.env;
  return {
    data: env["WORKBENCH_DATA"] ? resolve(env["WORKBENCH_DATA"]) : null,
    mirror: resolve(repositoryRoot, "../shared/data"),
    cache: resolve(repositoryRoot, env["WORKBENCH_CACHE"] || ".cache/sources"),
    sample: join(repositoryRoot, ".cache", "sample"),
    sampleOnly: env["WORKBENCH_SAMPLE"] === "1",
    collected: (env["WORKBENCH_COLLECTED"] ?? "").split(delimiter).filter(Boolean),
    ...given,
  };
}

/** Files in which a source may lie on this machine, in the order in which they are tried. */
export function candidates(path: string, given?: Places): Candidate[] {
  const { data, mirror, cache, sampleOnly } = places(given);
  if (sampleOnly) return [];
  return [
    ...(data === null ? [] : [{ file: join(data, path), origin: "WORKBENCH_DATA" as const }]),
    ...(mirror === null ? [] : [{ file: join(mirror, path), origin: "mirror" as const }]),
    { file: join(cache, path), origin: "cache" as const },
  ];
}

/** True where the path is a file that can be looked at. */
export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}
