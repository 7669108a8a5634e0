import { mkdtemp, readdir, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { PageScripts } from "../../../tools/publish/bundle.js";
import type { DrawnPage } from "../../../tools/publish/prerender/drawPage.js";
import { KeptDrawings } from "../../../tools/publish/prerender/keptDrawings.js";

const scripts: PageScripts = { entry: "_bundle/a-1.js", atOnce: ["_bundle/b-1.js"], later: [] };
let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "drawn-"));
});
afterEach(() => rm(folder, { recursive: true }));

/** Draws a page, unless it is kept. @returns what it shows, and whether it was drawn now */
async function get(text: string, own = scripts) {
  let isDrawn = false;
  const draw = (): Promise<DrawnPage> => {
    isDrawn = true;
    const cells = new Map([["0123abcd", { wide: text, narrow: text }]]);
    return Promise.resolve({ cells, rules: new Map(), asked: new Map([["_file/a.json", 9]]) });
  };
  const drawn = await new KeptDrawings(folder).get("pages/a.html", text, own, draw);
  return { drawn, isDrawn };
}

describe("a page that was drawn before", () => {
  it("is not drawn again, and shows the same", async () => {
    const first = await get("one");
    const second = await get("one");
    expect([first.isDrawn, second.isDrawn]).toEqual([true, false]);
    expect(second.drawn).toEqual(first.drawn);
  });

  it.each([
    ["its text", "two", scripts],
    ["its script", "one", { ...scripts, entry: "_bundle/a-2.js" }],
    ["a script that it shares", "one", { ...scripts, atOnce: ["_bundle/b-2.js"] }],
    ["a script that it may load", "one", { ...scripts, later: ["_bundle/c-1.js"] }],
  ])("is drawn anew where %s changed, in the place of what was kept", async (_, text, own) => {
    await get("one");
    expect((await get(text, own)).isDrawn).toBe(true);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("is drawn anew where what was kept is cut off", async () => {
    await get("one");
    const [name] = await readdir(folder);
    await truncate(join(folder, name), 20);
    expect((await get("one")).isDrawn).toBe(true);
  });
});
