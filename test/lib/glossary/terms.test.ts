import { describe, expect, it } from "vitest";
import { termAnchor } from "../../../src/lib/glossary/termAnchor.js";
import { terms } from "../../../src/lib/glossary/terms.js";

describe("the glossary", () => {
  it("lists its terms in alphabetical order", () => {
    const names = terms.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
  });

  it("gives no two terms the same anchor or form", () => {
    const anchors = terms.map(({ name }) => termAnchor(name));
    expect(new Set(anchors).size).toBe(terms.length);
    const forms = terms.flatMap(({ name, forms = [] }) => [name, ...forms]);
    expect(new Set(forms).size).toBe(forms.length);
  });

  it("explains each in whole sentences, short enough for a preview", () => {
    for (const { name, definition } of terms) {
      expect(definition, name).toMatch(/^[A-Z].*\.$/);
      expect(definition.length, name).toBeLessThan(280);
    }
  });

  it("makes anchors that can stand in an address", () => {
    expect(termAnchor("Krippendorff’s alpha")).toBe("krippendorffs-alpha");
    expect(termAnchor("macro-F1")).toBe("macro-f1");
  });
});
