import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { siteOrigin } from "../../../tools/publish/prerender/siteFiles.js";
import { siteWorkers } from "../../../tools/publish/prerender/siteWorker.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "site-"));
  await writeFile(join(folder, "count.txt"), "42");
  await writeFile(
    join(folder, "worker.js"),
    `self.addEventListener("message", async ({ data }) => {
      const text = await (await fetch("${siteOrigin}/" + data)).text();
      self.postMessage(text);
    });`,
  );
  await writeFile(join(folder, "broken.js"), "throw new Error('no such thing');");
});
afterAll(() => rm(folder, { recursive: true }));

/** Starts a worker of the site, and waits for the first event of a kind. */
async function firstOf(kind: "message" | "error", script: string, ask: string) {
  const workers = siteWorkers(folder, `${siteOrigin}/index.html`);
  const worker = new workers.Worker(pathToFileURL(join(folder, script)));
  const event = new Promise<Event>((resolve) => worker.addEventListener(kind, resolve, { once: true }));
  worker.postMessage(ask);
  const busyBefore = workers.busy();
  const told = await event;
  const busyAfter = workers.busy();
  await workers.end();
  return { told, busyBefore, busyAfter };
}

describe("a worker of a page that is drawn beforehand", () => {
  it("answers from files of the site, and counts as busy until it has", async () => {
    const { told, ...busy } = await firstOf("message", "worker.js", "count.txt");
    expect(told).toMatchObject({ data: "42" });
    expect(busy).toEqual({ busyBefore: true, busyAfter: false });
  });

  it.each([
    ["its script is broken", "broken.js", "count.txt", /no such thing/],
    ["it asks for what is no file of the site", "worker.js", "../secret.txt", /ENOENT|forbidden address/],
  ])("tells its page where %s, and is waited for no longer", async (_, script, ask, message) => {
    const { told, busyAfter } = await firstOf("error", script, ask);
    expect(told).toMatchObject({ message: expect.stringMatching(message) as string });
    expect(busyAfter).toBe(false);
  });

  it("is not made of a script from elsewhere", () => {
    const { Worker } = siteWorkers(folder, `${siteOrigin}/index.html`);
    expect(() => new Worker("file:///etc/worker.js")).toThrow("forbidden address: file:///etc/worker.js");
  });
});
