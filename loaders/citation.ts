import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import type { Citation } from "../src/lib/ownCatalogue/report/citation.js";
import { repositoryRoot } from "./paths.js";

const citationFile = z.object({
  title: z.string(),
  version: z.string(),
  license: z.string(),
  authors: z.array(z.object({ name: z.string() })).min(1),
});

/** How the workbench wants to be cited, as `CITATION.cff` says. @throws if the file lacks any of it */
export async function readCitation(): Promise<Citation> {
  const text = await readFile(join(repositoryRoot, "CITATION.cff"), "utf8");
  const { authors, license, ...rest } = citationFile.parse(parse(text));
  return { ...rest, licence: license, authors: authors.map(({ name }) => name) };
}
