import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repositoryRoot } from "../loaders/paths.js";
import { allSources } from "../loaders/sources/catalogue.js";
import { candidates, places } from "../loaders/sources/locate.js";
import { digest } from "../loaders/digest.js";
import { artefactPath } from "../models/artefacts.js";

/**
 * What a build of the book is made of, in one line for the foot of each page: version, commit, day, data and where they
 * were found, and title model. Data and model go by the first eight digits of a SHA-256: of the checksums of all sources,
 * and of the model's file, where there is one.
 */
export function colophon(): string {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const model = artefactPath("title-genre", "model.onnx");
  const data = allSources.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
  const commit = commitOf(repositoryRoot);
  const parts = [
    `Version ${version}${commit === undefined ? "" : `, commit ${commit}`}, built ${dayOf(buildTime())}`,
    `data ${digits(data)} (${origin()})`,
    ...(existsSync(model) ? [`title model ${digits(readFileSync(model))}`] : []),
  ];
  return `${parts.join("; ")}.`;
}

/** When the site is built, or the time that `SOURCE_DATE_EPOCH` gives, for builds that must give the same bytes twice. */
function buildTime(): Date {
  const given = process.env["SOURCE_DATE_EPOCH"];
  return given ? new Date(Number(given) * 1000) : new Date();
}

function dayOf(time: Date): string {
  return time.toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });
}

/** The commit that a folder stands at, shortened, with "and changes" where files differ from it; undefined without git. */
function commitOf(folder: string): string | undefined {
  const git = (...args: string[]) => spawnSync("git", args, { cwd: folder, encoding: "utf8" });
  const commit = git("rev-parse", "--short=8", "HEAD");
  if (commit.status !== 0) return undefined;
  const changed = git("status", "--porcelain", "--untracked-files=no").stdout.trim() !== "";
  return commit.stdout.trim() + (changed ? " and changes" : "");
}

/** Where the catalogue of the collection is found on this machine, which stands for the rest. */
function origin(): string {
  const [first] = allSources;
  const names = {
    WORKBENCH_DATA: "folder of sources",
    mirror: "mirror",
    cache: "downloaded",
    download: "downloaded",
    sample: places().sampleOnly ? "sample" : "figures of record, rows of the sample",
  };
  const found = candidates(first.path).find(({ file }) => existsSync(file));
  return names[found?.origin ?? "sample"];
}

function digits(content: string | Uint8Array): string {
  return digest(content).slice(0, 8);
}
