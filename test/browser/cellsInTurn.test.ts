import { build } from "esbuild";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import type { inTurn } from "../../tools/publish/cells/inTurn.js";
import { componentPage } from "./harness/componentPage.js";

declare const cells: { inTurn: typeof inTurn };

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await launchBrowser();
  const { outputFiles } = await build({
    ...{ entryPoints: ["tools/publish/cells/inTurn.ts"], bundle: true, write: false },
    ...{ format: "iife", globalName: "cells" },
  });
  script = outputFiles[0].text;
});
afterAll(() => browser.close());

/** What three cells of 20 ms each, a message and what follows them come to pass as, in their order. */
async function happenings(touched: boolean): Promise<string[]> {
  const page = await componentPage(browser, []);
  try {
    await page.goto("http://workbench.test/");
    await page.addScriptTag({ content: script });
    if (touched) await page.click("h1");
    return await page.evaluate(async () => {
      const happened: string[] = [];
      const busy = (name: string) => {
        for (const end = performance.now() + 20; performance.now() < end;);
        happened.push(name);
      };
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => happened.push("message");
      const runs = ["a", "b", "c"].map((name) => cells.inTurn({ body: () => busy(name) }).body());
      port2.postMessage(null);
      await Promise.all(runs);
      happened.push("all");
      return happened;
    });
  } finally {
    await page.context().close();
  }
}

describe("cells that are ready together", () => {
  it("run in their order, and let the browser in between, while a page opens", async () => {
    const happened = await happenings(false);
    expect(happened.filter((each) => each !== "message")).toEqual(["a", "b", "c", "all"]);
    expect(happened.indexOf("message")).toBeLessThan(happened.indexOf("c"));
  });

  it("run at a stretch once the reader has touched the page", async () => {
    expect((await happenings(true)).slice(0, 3)).toEqual(["a", "b", "c"]);
  });
});
