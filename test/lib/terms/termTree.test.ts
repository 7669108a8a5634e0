import { describe, expect, it } from "vitest";
import { filterTree, pathTo, termTree } from "../../../src/lib/terms/termTree.js";

const heading = (book: number, facet: string, term: string, id = "") => ({ book, facet, term, id });
const tree = termTree([
  heading(0, "Places", "England--London", "fst01204271"),
  heading(1, "Places", "England--London", "fst01204271"),
  heading(1, "Places", "England", "fst01219920"),
  heading(1, "Places", "England--Oxford", "fst01205511"),
  heading(2, "Places", "England--London", "fst01204272"),
  heading(2, "Topics", "Travel"),
]);
const keys = (nodes: readonly { key: string }[]) => nodes.map(({ key }) => key);

describe("termTree", () => {
  it("counts a book once at every heading above its own, most books first", () => {
    expect(tree.map(({ name, books }) => [name, books])).toEqual([
      ["Places", [0, 1, 2]],
      ["Topics", [2]],
    ]);
    const [england] = tree[0].children;
    expect(england.books).toEqual([0, 1, 2]);
    expect(england.children.map(({ name, books }) => [name, books])).toEqual([
      ["London", [0, 1, 2]],
      ["Oxford", [1]],
    ]);
  });

  it("takes the number that most annotators gave", () => {
    expect(pathTo(tree, "Places--England--London").map(({ id }) => id)).toEqual([
      "",
      "fst01219920",
      "fst01204271",
    ]);
    expect(pathTo(tree, "Topics--Travel").at(-1)?.id).toBe("");
  });

  it("finds the path to a node, and none to what is not there", () => {
    expect(keys(pathTo(tree, "Places--England--Oxford"))).toEqual([
      "Places",
      "Places--England",
      "Places--England--Oxford",
    ]);
    expect(pathTo(tree, "Places--France")).toEqual([]);
    expect(pathTo(tree, "")).toEqual([]);
  });
});

describe("filterTree", () => {
  it("keeps the branches to a name, accents and case aside, and all below it", () => {
    expect(keys(filterTree(tree, "LÓNDON"))).toEqual(["Places"]);
    expect(keys(filterTree(tree, "london")[0].children[0].children)).toEqual(["Places--England--London"]);
    expect(filterTree(tree, "england")[0].children[0].children).toHaveLength(2);
    expect(filterTree(tree, "zzz")).toEqual([]);
    expect(filterTree(tree, " ")).toHaveLength(2);
  });
});
