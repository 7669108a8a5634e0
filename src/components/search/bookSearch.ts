import { termAnchor } from "../../lib/glossary/termAnchor.js";
import { terms } from "../../lib/glossary/terms.js";
import { textSearch } from "../../lib/search/textSearch.js";
import { inSteps } from "../../workers/inSteps.js";

/** A section of a page, as `data/search/sections.json` has it. */
interface Section {
  page: string;
  path: string;
  heading: string;
  anchor: string;
  text: string;
}

/** What the search reads, fetched when the box is first used. */
export interface SearchFiles {
  sections: { json(): Promise<unknown> };
  /** Titles of books, a line each. */
  titles: { text(): Promise<string> };
}

/** Something that was found, and where it leads. */
export interface Hit {
  name: string;
  /** What goes with the name, such as the page of a section. */
  note: string;
  href: string;
}

/** Hits of one kind: the first of them, and how many there are. */
export interface HitGroup {
  kind: string;
  hits: Hit[];
  all: number;
}

/** Hits shown of each kind. */
const most = 6;

/** Gives what a query finds among chapters, terms of the glossary and titles of books, without kinds that have nothing. */
export type BookSearch = (query: string) => HitGroup[];

/**
 * Fetches what is searched and reads it, without holding up the page. Titles come last: until then they are not searched.
 *
 * @param base address of the site's root from the page, such as "../"
 * @param onReady called when there is more to find than before
 */
export async function openBookSearch(
  { sections: sectionFile, titles: titleFile }: SearchFiles,
  base: string,
  onReady: (search: BookSearch) => void,
): Promise<void> {
  const sections = (await sectionFile.json()) as Section[];
  const kinds: { kind: string; search: (query: string) => Omit<HitGroup, "kind"> }[] = [];
  const add = async <Entry>(
    kind: string,
    entries: readonly Entry[],
    searched: (entry: Entry) => { title: string; text?: string },
    hit: (entry: Entry) => Hit,
  ) => {
    const { find } = await inSteps(textSearch(entries.map(searched)));
    const search = (query: string) => {
      const { entries: found, all } = find(query, most);
      return { hits: found.map((i) => hit(entries[i])), all };
    };
    kinds.push({ kind, search });
    onReady((query) =>
      kinds.map(({ kind, search }) => ({ kind, ...search(query) })).filter(({ all }) => all > 0),
    );
  };
  await add(
    "Chapters",
    sections,
    ({ heading, text }) => ({ title: heading, text }),
    ({ page, path, heading, anchor }) => ({
      name: heading,
      note: heading === page ? "" : page,
      href: `${base}${path}${anchor === "" ? "" : `#${anchor}`}`,
    }),
  );
  await add(
    "Glossary",
    terms,
    ({ name, forms = [], definition }) => ({ title: [name, ...forms].join(" "), text: definition }),
    ({ name, definition }) => ({
      ...{ name, note: definition },
      href: `${base}pages/glossary.html#${termAnchor(name)}`,
    }),
  );
  await add(
    "Titles",
    (await titleFile.text()).split("\n"),
    (title) => ({ title }),
    (title) => ({
      ...{ name: title, note: "" },
      href: `${base}pages/playground.html#?${new URLSearchParams({ text: title }).toString()}`,
    }),
  );
}
