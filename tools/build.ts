import type { Readable } from "node:stream";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { repositoryRoot } from "../loaders/paths.js";
import { withholdCdnLibraries } from "./cdnLibraries.js";
import { startCommand } from "./command.js";
import { exitCodeOf, spawnFramework } from "./framework.js";
import { checkFreshness, remove } from "./freshness.js";
import { pageErrors } from "./pageErrors.js";
import { publishSite } from "./publish/publishSite.js";
import { runLoaders } from "./runLoaders.js";
import { noteBuild } from "./siteBuild.js";

await startCommand(
  {
    call: "npm run build",
    purpose:
      "Builds the static site in dist/, after making what is older than its code, its data or its model.",
    examples: [
      ["npm run build", "takes some minutes at first, and seconds where little has changed"],
      [
        "WORKBENCH_SITE=https://example.org/book/ npm run build",
        "tells search engines and those who share a page where the site will stand",
      ],
      [
        "WORKBENCH_REPOSITORY=https://example.org/our/book npm run build",
        "links code and pages to where they can be read and edited, if package.json does not say",
      ],
      ["WORKBENCH_SAMPLE=1 npm run build", "builds with the small sample that the repository holds"],
    ],
  },
  build,
);

async function build(): Promise<void> {
  const begun = new Date();
  const freshness = await checkFreshness({ retryDownloads: true });
  for (const { target, reason } of freshness.stale) console.error(`${target}: ${reason}`);
  await remove([...freshness.stale, ...freshness.retriable]);

  await runLoaders(freshness.loaders, (line) => console.error(line));
  await withholdCdnLibraries();
  const framework = spawnFramework(["build"], ["ignore", "pipe", "pipe"]);
  const lines: string[] = [];
  echo(framework.stdout, process.stdout, lines);
  echo(framework.stderr, process.stderr, lines);
  process.exitCode = await exitCodeOf(framework);
  if (process.exitCode !== 0) return;

  // Framework calls a build with a broken page a success.
  const site = join(repositoryRoot, "dist");
  const problems = [...complaints(lines), ...(await pageErrors(site))];
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) {
    console.error(`faulty build: ${problems.length} problems (expected none)`);
    process.exitCode = 1;
    return;
  }
  await publishSite(site);
  await noteBuild(begun);
}

/** Passes a stream on as it comes, and adds its lines to a list. */
function echo(from: Readable | null, to: NodeJS.WritableStream, lines: string[]): void {
  if (from === null) return;
  let rest = "";
  from.setEncoding("utf8");
  from.on("data", (text: string) => {
    to.write(text);
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    // Framework colours its output wherever CI is set.
    lines.push(...parts.map(stripVTControlCharacters));
  });
  from.on("end", () => lines.push(stripVTControlCharacters(rest)));
}

/** What Framework warned of: broken links by name, and front matter or paths that it could not use. */
function complaints(output: readonly string[]): string[] {
  return output.flatMap((line) => {
    const link = /^↳ (\S+) → (.+)$/.exec(line);
    if (link !== null)
      return [`broken link: ${link[2]} in ${link[1]} (expected a page or an anchor of this site)`];
    return /^(Invalid front matter:|non-local asset path:|unable to fetch or parse )/.test(line)
      ? [line]
      : [];
  });
}
