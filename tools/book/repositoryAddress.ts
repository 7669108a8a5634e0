import { readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";

/**
 * Where the repository stands on the web, without a slash at its end: `WORKBENCH_REPOSITORY`, or else the `repository`
 * of package.json; undefined where neither says.
 */
export function repositoryAddress(): string | undefined {
  const { repository } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
    repository?: string | { url: string };
  };
  const address =
    process.env["WORKBENCH_REPOSITORY"] ?? (typeof repository === "string" ? repository : repository?.url);
  return address?.replace(/^git\+/, "").replace(/(\.git)?\/?$/, "");
}
