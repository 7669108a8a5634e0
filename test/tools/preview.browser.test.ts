import { spawn, type ChildProcess } from "node:child_process";
import { createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launchBrowser } from "../../tools/browser.js";
import { makeFixture, type Fixture } from "./fixture.js";

const limitMs = 2000;
let site: Fixture;
let preview: ChildProcess;
let browser: Browser;
let page: Page;
let address: string;
let log = "";

beforeAll(async () => {
  site = await makeFixture();
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  preview = startPreview(port);
  browser = await launchBrowser();
  page = await browser.newPage();
  await answers(address);
  await page.goto(address);
  await page.getByText("Count: 2 words; one-first two-first").waitFor();
  await page.getByText("model v1").waitFor();
}, 60_000);

afterAll(async () => {
  await browser?.close();
  if (preview?.exitCode === null) {
    preview.kill("SIGTERM");
    await new Promise((resolve) => preview.once("close", resolve));
  }
  await site?.remove();
});

describe("while the preview runs, the open page shows within two seconds", () => {
  it("an edit of the page", async () => {
    await shows("Page uno", () => site.edit("src/index.md", "# Page one", "# Page uno"));
  });

  it("an edit of a component", async () => {
    await shows("Total: 2 words", () => site.edit("src/components/count.ts", "Count:", "Total:"));
  });

  it("an edit of a module in src/lib that a component imports", async () => {
    await shows("2 terms", () => site.edit("src/lib/plural.ts", "words", "terms"));
  });

  it("an edit of a data loader", async () => {
    await shows("Total: 3 terms; one-first two-first more", () =>
      site.edit("src/data/words.json.ts", "await words()", `[...(await words()), "more"]`),
    );
  });

  it("an edit of a module in loaders/ that a data loader imports by way of another", async () => {
    await shows("one-second two-second", () => site.edit("loaders/suffix.ts", "-first", "-second"));
  });

  it("the same edit taken back", async () => {
    await shows("one-first two-first", () => site.edit("loaders/suffix.ts", "-second", "-first"));
  });

  it("a new artefact of a model, which a parameterised loader reads", async () => {
    await shows("model v2", () => site.write("models/genre/model.json", `{"version": "v2"}\n`));
  });

  it("an artefact that is replaced by renaming another file", async () => {
    await shows("model v3", async () => {
      await site.write("models/genre/model.json.part", `{"version": "v3"}\n`);
      await site.rename("models/genre/model.json.part", "models/genre/model.json");
    });
  });

  it("an edit of a file that a loader has read", async () => {
    await shows("three-first four-first", () => site.write("words.txt", "three,four\n"));
  });

  it("the cure of a module that did not compile", async () => {
    await site.edit("loaders/suffix.ts", `"-first"`, `"-first`);
    await page.getByText("Unable to load file").first().waitFor();
    await shows("three-cured", () => site.write("loaders/suffix.ts", `export const suffix = "-cured";\n`));
  });

  it("the cure of a missing artefact", async () => {
    await site.rename("models/genre/model.json", "models/genre/hidden");
    await page.getByText("Unable to load file").first().waitFor();
    await shows("model v4", () => site.write("models/genre/model.json", `{"version": "v4"}\n`));
  });

  it("the last of several edits made while the loader still runs", async () => {
    await shows("three-7 four-7", async () => {
      for (let i = 0; i < 8; ++i) {
        await site.write("loaders/suffix.ts", `export const suffix = "-${i}";\n`);
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
    });
  });
});

describe("the preview", () => {
  it("runs only the loaders that a change concerns", async () => {
    await quiet();
    const before = await site.read("runs.log");
    await shows("model v5", () => site.write("models/genre/model.json", `{"version": "v5"}\n`));
    await quiet();
    const after = await site.read("runs.log");
    expect(after.slice(before.length)).toBe("[task].json.ts --task=genre\n");
  });

  it("says in one line when its port is in use", async () => {
    const second = startPreview(Number(new URL(address).port), { quiet: true });
    let message = "";
    second.stderr?.on("data", (text: Buffer) => (message += text.toString()));
    const code = await new Promise((resolve) => second.once("close", resolve));
    expect(code).toBe(1);
    expect(message).toMatch(/^port in use: \d+ \(expected a free one/);
  });

  it("ends when it is told to, and leaves no server behind", async () => {
    preview.kill("SIGTERM");
    await new Promise((resolve) => preview.once("close", resolve));
    await expect(fetch(address)).rejects.toThrow();
  });
});

/** Makes a change and waits for a text to show, which must take less than the limit. */
async function shows(text: string, change: () => Promise<void>): Promise<void> {
  await change();
  const start = performance.now();
  await page.getByText(text).first().waitFor({ timeout: 20_000 }).catch(fail);
  const elapsed = Math.round(performance.now() - start);
  process.stderr.write(`${String(elapsed).padStart(5)} ms  ${text}\n`);
  expect(elapsed).toBeLessThan(limitMs);
}

async function fail(error: unknown): Promise<never> {
  throw new Error(`The page says:\n${await page.innerText("main")}\nThe preview says:\n${log.slice(-4000)}`, {
    cause: error,
  });
}

/** Resolves when no loader has run for a second. */
async function quiet(): Promise<void> {
  for (let last = ""; ;) {
    const now = await site.read("runs.log");
    if (now === last) return;
    last = now;
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function startPreview(port: number, options = { quiet: false }): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", join("tools", "preview.ts")], {
    cwd: site.root,
    env: { ...process.env, PORT: String(port) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  if (!options.quiet) {
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text: Buffer) => (log += text.toString()));
    }
  }
  return child;
}

async function answers(url: string): Promise<void> {
  for (const end = Date.now() + 30_000; Date.now() < end;) {
    if ((await fetch(url).catch(() => null))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`no answer: ${url} (expected the preview there)\n${log}`);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
