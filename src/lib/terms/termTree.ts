/** A FAST heading that an annotator gave to a book. */
export interface Heading {
  /** Number of the book in its list. */
  book: number;
  /** What kind of heading it is, such as "Places". */
  facet: string;
  /** Heading with its subdivisions, such as "England--London". */
  term: string;
  /** Identifier such as "fst01204165", or "". */
  id: string;
}

/** A heading, or the beginning of some, with everything under it. */
export interface TermNode {
  /** Path from the root, such as "Places--England--London": the node's identity. */
  key: string;
  /** Last part of the path. */
  name: string;
  /** Identifier of the heading that ends here, or "" where none does. */
  id: string;
  /** Numbers of the books that have this heading or one under it, each once, ascending. */
  books: number[];
  /** Most books first. */
  children: TermNode[];
}

/**
 * Headings as a tree: kinds of headings at the top, then the headings, their subdivisions one level down each. A book
 * counts once at every node, so the counts of children may add up to more than their parent's.
 */
export function termTree(headings: readonly Heading[]): TermNode[] {
  const root = growing("", "");
  for (const { book, facet, term, id } of headings) {
    let node = root;
    for (const name of [facet, ...term.split("--")]) {
      const key = node.key === "" ? name : `${node.key}--${name}`;
      let child = node.children.get(name);
      if (!child) node.children.set(name, (child = growing(key, name)));
      child.books.add(book);
      node = child;
    }
    if (id !== "") node.ids.set(id, (node.ids.get(id) ?? 0) + 1);
  }
  return grown(root).children;
}

/** The branches with a node whose name holds the words, and all that is under such a node; "" keeps everything. */
export function filterTree(nodes: readonly TermNode[], words: string): TermNode[] {
  const wanted = fold(words.trim());
  if (wanted === "") return [...nodes];
  return nodes.flatMap((node) => {
    if (fold(node.name).includes(wanted)) return [node];
    const children = filterTree(node.children, words);
    return children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** The node with a key and those above it, from the top; empty if there is none. */
export function pathTo(nodes: readonly TermNode[], key: string): TermNode[] {
  for (const node of nodes) {
    if (node.key === key) return [node];
    if (!key.startsWith(`${node.key}--`)) continue;
    const rest = pathTo(node.children, key);
    if (rest.length > 0) return [node, ...rest];
  }
  return [];
}

interface Growing {
  key: string;
  name: string;
  ids: Map<string, number>;
  books: Set<number>;
  children: Map<string, Growing>;
}

function growing(key: string, name: string): Growing {
  return { key, name, ids: new Map(), books: new Set(), children: new Map() };
}

function grown({ key, name, ids, books, children }: Growing): TermNode {
  // Annotators mistype numbers: the commonest one is the heading's.
  const [id = ""] = [...ids].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([each]) => each);
  return {
    ...{ key, name, id },
    books: [...books].sort((a, b) => a - b),
    children: Array.from(children.values(), grown).sort(
      (a, b) => b.books.length - a.books.length || a.name.localeCompare(b.name, "en"),
    ),
  };
}

function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
