import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { repositoryRoot } from "../../loaders/paths.js";
import type { DescribedTask } from "../../src/lib/tasks/taskDescription.js";

/** A page of the book as the others refer to it. */
export interface Chapter {
  name: string;
  /** From the root of the site, such as "/pages/baseline". */
  path: string;
  /** The file that it is written in, from the root of the repository. */
  source: string;
  /** What it answers, in a sentence. */
  question: string;
}

/** Chapters under one heading, as the list beside the pages shows them. */
export interface Section {
  name: string;
  pages: readonly { name: string; path: string }[];
}

/** The file of the page of every task. */
const taskPage = "src/pages/[task].md";

/**
 * The chapters of sections, in their order. The question of a chapter stands as `question` at the head of its file, that
 * of a task in its description.
 *
 * @throws if a page has no file or asks nothing
 */
export function chaptersOf(sections: readonly Section[], tasks: readonly DescribedTask[]): Chapter[] {
  return sections.flatMap(({ pages }) =>
    pages.map(({ name, path }) => {
      const own = `src${path}.md`;
      if (existsSync(join(repositoryRoot, own)))
        return { name, path, source: own, question: questionOf(own) };
      const task = tasks.find((each) => path === `/pages/${each.name}`);
      if (!task) throw new Error(`missing page: ${own} (expected a file, or a task of this name)`);
      return { name, path, source: taskPage, question: task.question };
    }),
  );
}

/** The Markdown of a chapter. */
export function textOf({ source }: Pick<Chapter, "source">): string {
  return readFileSync(join(repositoryRoot, source), "utf8");
}

function questionOf(source: string): string {
  const [, head = ""] = /^---\n([^]*?)\n---\n/.exec(textOf({ source })) ?? [];
  const { question } = (parse(head) ?? {}) as { question?: unknown };
  if (typeof question !== "string")
    throw new Error(
      `missing question: ${source} (expected "question: …" between lines of dashes at its top)`,
    );
  return question;
}
