import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../loaders/paths.js";
import { escaped } from "./book/escaped.js";

/** Which edition of the book a build gives. */
export interface Edition {
  /** Of `package.json`. */
  version: string;
  /** The commit that was built, shortened; undefined without git. */
  commit: string | undefined;
  /** Do files differ from that commit? */
  changed: boolean;
  /** When the site is built, or the time that `SOURCE_DATE_EPOCH` gives, for builds that must give the same bytes twice. */
  time: Date;
}

/** The edition that a build of now would give. */
export function edition(): Edition {
  const { version } = JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as {
    version: string;
  };
  const given = process.env["SOURCE_DATE_EPOCH"];
  const commit = git("rev-parse", "--short=8", "HEAD");
  return {
    version,
    commit,
    changed: Boolean(commit && git("status", "--porcelain", "--untracked-files=no")),
    time: given ? new Date(Number(given) * 1000) : new Date(),
  };
}

/** An edition in words: "0.1.0, commit 1234abcd and changes". */
export function editionName({ version, commit, changed }: Edition): string {
  return `${version}${commit === undefined ? "" : `, commit ${commit}`}${changed ? " and changes" : ""}`;
}

/**
 * What citations of a page are made of, as elements of its head: the book's name and authors as in `CITATION.cff`, its
 * version and the day of the build.
 */
export function editionTags(of = edition()): string {
  const { title, authors } = parse(readFileSync(join(repositoryRoot, "CITATION.cff"), "utf8")) as {
    title: string;
    authors: { name: string }[];
  };
  const tags = {
    "application-name": title,
    author: authors.map(({ name }) => name).join(", "),
    version: editionName(of),
    date: of.time.toISOString().slice(0, 10),
  };
  return Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${escaped(content)}">`)
    .join("\n");
}

/** What git says of the repository; undefined where it says nothing. */
function git(...args: string[]): string | undefined {
  const { status, stdout } = spawnSync("git", args, { cwd: repositoryRoot, encoding: "utf8" });
  return (status === 0 && stdout.trim()) || undefined;
}
