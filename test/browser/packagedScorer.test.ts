import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { buildPackage } from "../../models/package/build.js";
import { launchBrowser } from "../../tools/browser.js";
import { serveSite, type Site } from "../../tools/serveSite.js";

let folder: string;
let site: Site;
let browser: Browser;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "package-"));
  await buildPackage(folder);
  await writeFile(join(folder, "index.html"), "<!doctype html><title>Somebody's page</title>");
  await writeFile(
    join(folder, "worker.js"),
    `import { classify } from "./index.js"; postMessage(classify("A history of Kent").label);`,
  );
  site = await serveSite(folder);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await site.close();
  await rm(folder, { recursive: true });
});

it("the packaged scorer works in a page and in a worker, and asks for nothing but itself", async () => {
  const page = await browser.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(site.url);
  const inPage = await page.evaluate(
    `import("/index.js").then(({ classify }) => classify("Poems, by a lady"))`,
  );
  expect(inPage).toMatchObject({ label: "fiction", certain: true });
  const inWorker = await page.evaluate(
    `new Promise((resolve) => {
       new Worker("/worker.js", { type: "module" }).onmessage = ({ data }) => resolve(data);
     })`,
  );
  expect(inWorker).toBe("non_fiction");
  expect([...new Set(asked)].sort()).toEqual(["/", "/index.js", "/worker.js"]);
});
