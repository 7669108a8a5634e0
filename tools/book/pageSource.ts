import { readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import type { PageContext } from "./markdownParser.js";

/** A cell of a page as its source has it. */
export interface Cell {
  code: string;
  /** Lines of the file, counted from 1, that hold the code. */
  first: number;
  last: number;
}

/** The source of a page: where it is, its cells in their order, and which files its imports come from. */
export interface PageSource {
  /** From the root of the repository, such as "src/pages/baseline.md". */
  path: string;
  cells: Cell[];
  /** Path of the TypeScript file of each name that cells import from components. */
  components: ReadonlyMap<string, string>;
}

/** Reads the source of a page; the pages of tasks share theirs. */
export function pageSource({ path, params }: PageContext): PageSource {
  const page = params?.task === undefined ? path : posix.join(posix.dirname(path), "[task]");
  const source = `src${page}.md`;
  const markdown = readFileSync(join(repositoryRoot, source), "utf8");
  return {
    path: source,
    cells: cellsOf(markdown),
    components: componentsOf(markdown, posix.dirname(source)),
  };
}

/** The JavaScript cells of a page. */
function cellsOf(markdown: string): Cell[] {
  return [...markdown.matchAll(/^```js\n([^]*?)\n?^```$/gm)].map(({ 1: code, index }) => {
    const first = markdown.slice(0, index).split("\n").length + 1;
    return { code, first, last: first + code.split("\n").length - 1 };
  });
}

function componentsOf(markdown: string, folder: string): Map<string, string> {
  const imports = markdown.matchAll(/^import \{([^}]*)\} from "(\.[^"]*\/components\/[^"]*)\.js";$/gm);
  return new Map(
    [...imports].flatMap(([, names, file]) =>
      names.split(",").map((name) => [name.trim(), `${posix.join(folder, file)}.ts`] as const),
    ),
  );
}
