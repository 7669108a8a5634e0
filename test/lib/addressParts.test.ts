import { describe, expect, it } from "vitest";
import { addressEnd, addressParts } from "../../src/lib/addressParts.js";

const parts = (address: string) => addressParts(new URL(address, "http://workbench.test/pages/a.html"));

describe("addressParts", () => {
  it("tells the query from the anchor and from what was typed", () => {
    expect(parts("?model=own#words?text=a+tale")).toEqual({
      query: "model=own",
      anchor: "words",
      typed: "text=a+tale",
    });
    expect(parts("#?text=what%3F?")).toEqual({ query: "", anchor: "", typed: "text=what%3F?" });
    expect(parts("#words")).toEqual({ query: "", anchor: "words", typed: "" });
    expect(parts("")).toEqual({ query: "", anchor: "", typed: "" });
  });

  it("is undone by addressEnd", () => {
    for (const end of ["", "?a=1", "#b", "#?c=2", "?a=1#b", "?a=1#?c=2", "#b?c=2", "?a=1#b?c=2"])
      expect(addressEnd(parts(end))).toBe(end);
  });
});
