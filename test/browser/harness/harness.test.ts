import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { accessibilityViolations } from "./accessibility.js";
import { brokenLinks, linksOf, type Links } from "./links.js";
import { serveSite } from "../../../tools/serveSite.js";
import { useSite } from "./useSite.js";

const document = (body: string, title = "Test"): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><title>${title}</title><main>${body}</main></html>`;

const files: Record<string, string> = {
  "index.html": document(`<h1>Start</h1>
    <a href="./part/two.html#here">two</a> <a href="part/">part</a> <a href="data.json">data</a>
    <a href="https://example.org/">elsewhere</a> <a href="#top">top</a> <a href="part/#?text=a+tale">state</a>`),
  "part/index.html": document(`<h1>Part</h1><a href="../nowhere.html">lost</a>`),
  "part/two.html": document(`<h1>Two</h1><a href="#gone">gone</a>
    <script>document.querySelector("h1").id = "here";</script>`),
  "data.json": "{}",
  "module.wasm": "",
  "throws.html": document(`<script>setTimeout(() => { throw new Error("thrown"); })</script>`),
  "rejects.html": document(`<script>Promise.reject(new Error("rejected"))</script>`),
  "logs.html": document(`<script>console.error("logged"); console.warn("warned")</script>`),
  "fetches.html": document(`<script>fetch("missing.json").catch(() => {})</script>`),
  "calls.html": document(`<script>fetch("http://host.invalid/x").catch(() => {})</script>`),
  "works.html": document(`<script>new Worker("worker.js")</script>`),
  "worker.js": `fetch("http://worker.invalid/x").catch(() => {})`,
  "cell.html": document(`<div class="observablehq--inspect observablehq--error">SyntaxError: bad</div>`),
  "unlabelled.html": document(
    `<h1>Form</h1><input id="bare"><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">`,
  ),
};

const folder = await mkdtemp(join(tmpdir(), "harness-"));
for (const [path, content] of Object.entries(files)) {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

const here = useSite(folder);

afterAll(() => rm(folder, { recursive: true, force: true }));

describe("serveSite", () => {
  it.each([
    ["", 200, "text/html; charset=utf-8"],
    ["index.html", 200, "text/html; charset=utf-8"],
    ["part/", 200, "text/html; charset=utf-8"],
    ["data.json?v=1", 200, "application/json; charset=utf-8"],
    ["module.wasm", 200, "application/wasm"],
    ["part/two", 404, "text/plain; charset=utf-8"],
    ["%2e%2e/%2e%2e/etc/passwd", 404, "text/plain; charset=utf-8"],
  ])("answers /%s with %i and %s", async (path, status, type) => {
    const response = await fetch(new URL(path, here.site.url));
    await response.body?.cancel();
    expect([response.status, response.headers.get("content-type")]).toEqual([status, type]);
  });

  it("leads from a folder's name to its page", async () => {
    const response = await fetch(new URL("part?a=1", here.site.url));
    await response.body?.cancel();
    expect(response.url).toBe(`${here.site.url}part/?a=1`);
  });
});

describe("serveSite, compressed", () => {
  it("packs text where the reader can unpack it", async () => {
    const site = await serveSite(folder, { compressed: true });
    const response = await fetch(new URL("data.json", site.url));
    const { headers } = response;
    expect(await response.text()).toBe(files["data.json"]);
    expect(headers.get("content-encoding")).toBe("gzip");
    await site.close();
  });
});

describe("serveSite, by HTTP/2", () => {
  it("speaks it to a browser that takes its certificate, and ends while the browser is connected", async () => {
    const site = await serveSite(folder, { compressed: true, http2: true });
    const page = await here.browser.newPage({ ignoreHTTPSErrors: true });
    await page.goto(site.url);
    const spoken = await page.evaluate(() => {
      const [{ nextHopProtocol }] = performance.getEntriesByType(
        "navigation",
      ) as PerformanceNavigationTiming[];
      return nextHopProtocol;
    });
    expect(spoken).toBe("h2");
    await site.close();
    await page.close();
  });
});

describe("visit", () => {
  it("gives the answer of the test on a page without problems", async () => {
    expect(await here.visit("/", (page) => page.title())).toBe("Test");
  });

  it("fails with the error of the test", async () => {
    const visit = here.visit("/", () => Promise.reject(new Error("of the test")));
    await expect(visit).rejects.toThrow("of the test");
  });

  it.each([
    ["throws.html", "page error: Error: thrown"],
    ["rejects.html", "page error: Error: rejected"],
    ["logs.html", "console error: logged"],
    ["fetches.html", "HTTP 404: http"],
    ["calls.html", "other host: http://host.invalid/x"],
    ["works.html", "other host: http://worker.invalid/x"],
    ["cell.html", "error in a cell: SyntaxError: bad"],
  ])("fails on %s with %s", async (path, problem) => {
    await expect(here.visit(path, () => undefined)).rejects.toThrow(problem);
  });

  it("lets pass what was expected", async () => {
    await here.visit("logs.html", () => undefined, { expected: /logged/ });
  });
});

describe("brokenLinks", () => {
  it("names the links whose page or anchor is missing, counts anchors that scripts make, and takes no state for an anchor", async () => {
    const pages = new Map<string, Links>();
    for (const path of ["/", "/part/", "/part/two.html"]) pages.set(path, await here.visit(path, linksOf));
    expect(await brokenLinks(here.browser, here.origin, pages)).toEqual([
      { page: "/part/", link: "/nowhere.html", problem: "HTTP 404" },
      { page: "/part/two.html", link: "/part/two.html#gone", problem: "no such anchor" },
    ]);
  });

  it("visits a page that was not given for its anchors", async () => {
    const pages = new Map([["/", await here.visit("/", linksOf)]]);
    expect(await brokenLinks(here.browser, here.origin, pages)).toEqual([]);
  });
});

describe("accessibilityViolations", () => {
  it("finds none on a plain page", async () => {
    expect(await here.visit("/", (page) => accessibilityViolations(page))).toEqual([]);
  });

  it("names the rule and the element", async () => {
    const violations = await here.visit("unlabelled.html", (page) => accessibilityViolations(page));
    expect(violations.map(({ rule, elements }) => [rule, elements])).toEqual([
      ["image-alt", ["img"]],
      ["label", ["#bare"]],
    ]);
  });
});
