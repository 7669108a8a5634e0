import { readFile } from "node:fs/promises";
import { join, posix } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { tagsOf } from "../../tools/publish/markup.js";
import { budgetOf } from "./budgets.js";
import { sitePages } from "./harness/sitePages.js";

const site = join(repositoryRoot, "dist");

/** Script and style that a page names, as paths from the folder of the site: what it waits for before all else. */
async function named(path: string): Promise<{ scripts: string[]; styles: string[] }> {
  const page = path === "/" ? "index.html" : path.slice(1);
  const addresses = tagsOf(await readFile(join(site, page), "utf8"), "script", "link").flatMap(
    ({ name, attributes }) => (name === "script" ? attributes["src"] : attributes["href"]) ?? [],
  );
  const files = [...new Set(addresses.filter((address) => address.startsWith(".")))].map((address) =>
    posix.join(posix.dirname(page), address),
  );
  return {
    scripts: files.filter((file) => file.endsWith(".js")),
    styles: files.filter((file) => file.endsWith(".css")),
  };
}

/** What `npm run bench -- pages` measures is measured on a quiet machine; what a page names can be counted anywhere. */
describe("the built site", () => {
  test.each(sitePages())("%s names no more script and fewer files than its budget", async (path) => {
    const budget = budgetOf(path);
    const { scripts, styles } = await named(path);
    const sizes = await Promise.all(
      scripts.map(async (file) => gzipSync(await readFile(join(site, file))).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget.scriptBytes);
    expect(1 + scripts.length + styles.length).toBeLessThan(budget.requests);
  });
});
