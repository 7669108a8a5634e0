import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { staticCopy } from "../../../tools/publish/prerender/staticCopy.js";
import { withDrawnCells } from "../../../tools/publish/prerender/withDrawnCells.js";
import { withPreloads } from "../../../tools/publish/prerender/withPreloads.js";

/** The copy of what a cell shows, given its markup and the element that it stands in. */
function copyOf(markup: string, place = "div") {
  const { document } = new JSDOM(`<${place} id="place">${markup}</${place}>`).window;
  globalThis.document = document;
  return staticCopy([...(document.querySelector("#place")?.childNodes ?? [])], "cell");
}

describe("a picture of what a cell shows", () => {
  it("is its markup, without the names of its parts", () => {
    expect(copyOf(`<p id="a">3 of <b>10</b></p>`)?.markup).toBe("<p>3 of <b>10</b></p>");
  });

  it("stands in text as a part of it", () => {
    expect(copyOf("0.95", "p")?.markup).toBe("<span>0.95</span>");
  });

  it("has a class in place of each style, the same for the same", () => {
    const { markup, rules } = copyOf(`<i style="left: 5%"></i><b class="x" style="left: 5%">1</b>`) ?? {};
    const [[name, rule]] = rules ?? [];
    expect(rule).toBe("left: 5%");
    expect(markup).toBe(`<i class="${name}"></i><b class="x ${name}">1</b>`);
    expect(rules?.size).toBe(1);
  });

  it("keeps the room of a chart that browsers lay out when it comes into sight", () => {
    const { markup, rules } = copyOf(`<div class="chart"><svg height="200"></svg></div>`) ?? {};
    const [[name, rule]] = rules ?? [];
    expect(rule).toBe("content-visibility: auto; contain-intrinsic-height: auto 200px");
    expect(markup).toBe(`<div class="chart ${name}"><svg height="200"></svg></div>`);
  });

  it("names what drawings refer to for the page alone", () => {
    const drawing = `<svg class="plot"><clipPath id="c1"></clipPath><g clip-path="url(#c1)"></g><use href="#c1"></use></svg>`;
    expect(copyOf(drawing)?.markup).toBe(drawing.replaceAll("c1", "cell-c1"));
  });

  it("offers nothing that no script answers: headings are text, tools are gone, the rest is inert", () => {
    const table = `<table><thead><tr><th><button>Year</button></th></tr></thead><tbody><tr><td>1850</td></tr></tbody></table>`;
    expect(copyOf(table)?.markup).toBe(table.replace(/<\/?button>/g, ""));
    expect(copyOf(`<p>1</p><div class="table-foot"><button>Next</button></div>`)?.markup).toBe(
      `<p>1</p><div class="table-foot"></div>`,
    );
    expect(copyOf(`<label><input type="radio"> A</label>`)?.markup).toBe(
      `<div inert><label><input type="radio"> A</label></div>`,
    );
  });

  it("keeps what controls are set to", () => {
    const { document } = new JSDOM(`<p>At most <input type="range" max="9"> and <input type="checkbox"></p>`)
      .window;
    globalThis.document = document;
    const [range, box] = document.querySelectorAll("input");
    range.value = "7";
    box.checked = true;
    const { markup } = staticCopy([...document.body.childNodes], "cell") ?? {};
    expect(markup).toContain(`<input type="range" max="9" value="7">`);
    expect(markup).toMatch(/<input type="checkbox" checked(="")?>/);
  });

  it("holds the text that a field holds", () => {
    document.body.innerHTML = "<textarea></textarea>";
    document.querySelector("textarea")?.setRangeText("A <title>");
    const { markup } = staticCopy([...document.body.childNodes], "cell") ?? {};
    expect(markup).toContain("<textarea>A &lt;title&gt;</textarea>");
  });

  it.each([
    ["nothing", "  "],
    ["a canvas", "<canvas></canvas>"],
    ["a cell at work", "<p>1</p><observablehq-loading></observablehq-loading>"],
    ["an error", `<div class="observablehq--error">TypeError</div>`],
    ["more than a page should hold", `<p>${"a".repeat(60_000)}</p>`],
  ])("is not made of %s", (_, markup) => {
    expect(copyOf(markup)).toBeNull();
  });

  it("is not made of blocks in the middle of a paragraph, where they would end it", () => {
    expect(copyOf("<span><table></table></span>", "h2")).toBeNull();
  });
});

describe("a page with its cells drawn", () => {
  const page = `<html><head></head><body><observablehq-loading></observablehq-loading><!--:0123abcd:--><!--:0123abcd-1:--><!--:ffffffff:--></body></html>`;

  it("shows each where its cell is at work, and leaves alone what was not drawn", () => {
    const same = { wide: "<p>$1</p>", narrow: "<p>$1</p>" };
    const drawn = withDrawnCells(page, {
      cells: new Map([["0123abcd", same]]),
      rules: new Map(),
      asked: new Map(),
    });
    expect(drawn).toContain(
      "<body><observablehq-loading><p>$1</p></observablehq-loading><!--:0123abcd:--><!--:0123abcd-1:--><!--:ffffffff:--></body>",
    );
  });

  it("has one drawing for wide screens and one for telephones where they differ, in a place that it marks as added", () => {
    const cells = new Map([["0123abcd-1", { wide: "W", narrow: "N" }]]);
    expect(withDrawnCells(page, { cells, rules: new Map(), asked: new Map() })).toContain(
      `<observablehq-loading data-drawn><div class="drawn-wide">W</div><div class="drawn-narrow">N</div></observablehq-loading><!--:0123abcd-1:-->`,
    );
  });

  it("says once what its classes mean, so that nothing else overrules it", () => {
    const cells = new Map([["0123abcd", { wide: "W", narrow: "W" }]]);
    const rules = new Map([["drawn-1", "left: 5%; color: red;"]]);
    expect(withDrawnCells(page, { cells, rules, asked: new Map() })).toContain(
      "<style>\n.drawn-1{left: 5%!important; color: red!important;}\n</style>\n</head>",
    );
  });

  it("is as it was where nothing was drawn", () => {
    expect(withDrawnCells(page, { cells: new Map(), rules: new Map(), asked: new Map() })).toBe(page);
  });
});

describe("a page that names what its scripts ask for", () => {
  it("names what is small, from where it stands", () => {
    const asked = new Map([
      ["_file/data/tasks.json", 900],
      ["_file/data/titles.json", 5_000_000],
    ]);
    expect(withPreloads("<head></head>", "pages/a.html", asked)).toBe(
      `<head><link rel="preload" as="fetch" crossorigin href="../_file/data/tasks.json">\n</head>`,
    );
  });
});
