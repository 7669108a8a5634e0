import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { filesOf } from "../../tools/publish/siteFolder.js";
import { settled } from "./harness/page.js";
import { serveSite, type Site } from "../../tools/serveSite.js";
import { useSite } from "./harness/useSite.js";

/** What the built site is as a folder for hosts; that no page breaks its own policy is seen wherever pages are visited. */
describe("the published site", { timeout: 120_000 }, () => {
  const built = useSite();
  let root = "";
  let site: Site;

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "published "));
    await cp(built.site.folder, join(root, "my books"), { recursive: true });
    await writeFile(join(root, "index.html"), "another page of this host");
    site = await serveSite(root);
  });

  afterAll(async () => {
    await site.close();
    await rm(root, { recursive: true });
  });

  /** Opens a page of the copy that stands at a base path with a space, in a browser that keeps what workers keep. */
  async function open(path: string): Promise<{ context: BrowserContext; page: Page }> {
    const context = await built.browser.newContext();
    const page = await context.newPage();
    await page.goto(new URL(`my books/${path}`, site.url).href);
    return { context, page };
  }

  test("works at a base path with a space, and asks for few files before its first chart", async () => {
    const { context, page } = await open("pages/baseline.html");
    const scripts: string[] = await page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .filter((name) => name.endsWith(".js")),
    );
    await page.locator("figure.figure svg").first().waitFor();
    await page.getByRole("link", { name: "Weak supervision" }).first().click();
    await page.getByRole("heading", { level: 1, name: "Weak supervision" }).waitFor();
    expect(scripts.length).toBeGreaterThan(2);
    expect(scripts.length).toBeLessThan(20);
    await context.close();
  });

  test("is read on without a network after the first visit, other pages and fetched data included", async () => {
    const { context, page } = await open("pages/baseline.html");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const data = () =>
      page.evaluate(async () => {
        const names = (await caches.keys()).filter((name) => name.startsWith("data of"));
        const caught = await Promise.all(
          names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)),
        );
        return caught.flat().filter((url) => url.includes("annotated-books")).length;
      });
    await expect.poll(data, { timeout: 20_000 }).toBe(1);
    await context.setOffline(true);
    await page.reload();
    await page.locator("figure.figure svg").first().waitFor();
    await page.goto(new URL("my books/pages/your-own-task.html", site.url).href);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toBe("");
    await context.close();
  });

  test("says when there is a newer version, and shows it when the reader wants it", async () => {
    const { context, page } = await open("pages/your-own-task.html");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const file = join(root, "my books", "pages", "your-own-task.html");
    await writeFile(
      file,
      (await readFile(file, "utf8")).replace(/<h1[^>]*>/, (tag) => `${tag}New: `),
    );
    const worker = join(root, "my books", "sw.js");
    const old = /pages\/your-own-task\.html",\s*revision:\s*"[^"]+"/;
    const code = await readFile(worker, "utf8");
    expect(code).toMatch(old);
    await writeFile(worker, code.replace(old, 'pages/your-own-task.html",revision:"newer"'));
    await page.reload();
    await page.getByText("There is a newer version of this book.").waitFor({ timeout: 20_000 });
    expect(await page.getByRole("heading", { level: 1 }).innerText()).not.toContain("New: ");
    await page.getByRole("button", { name: "Load it" }).click();
    await expect
      .poll(() => page.getByRole("heading", { level: 1 }).innerText(), { timeout: 20_000 })
      .toContain("New: ");
    await context.close();
  });

  test("loads no script that was changed after it was published", async () => {
    const scripts = (await filesOf(join(root, "my books"))).filter((name) =>
      /^_bundle\/baseline-.*\.js$/.test(name),
    );
    expect(scripts).toHaveLength(1);
    const file = join(root, "my books", scripts[0]);
    const code = await readFile(file, "utf8");
    await writeFile(file, `${code};document.body.dataset.changed = "yes";`);
    const { context, page } = await open("pages/baseline.html");
    await page.waitForTimeout(1000);
    expect(await page.evaluate(() => document.body.dataset["changed"])).toBeUndefined();
    await writeFile(file, code);
    await context.close();
  });

  test("runs no script that its policy does not name", async () => {
    await built.visit(
      "/pages/your-own-task.html",
      async (page) => {
        await settled(page);
        const ran = await page.evaluate(() => {
          const script = document.createElement("script");
          script.textContent = "document.body.dataset.ran = 'yes'";
          document.body.append(script);
          return document.body.dataset["ran"];
        });
        expect(ran).toBeUndefined();
      },
      { expected: /Content Security Policy/ },
    );
  });

  test("leads from an address that it does not have to its first page, at any depth", async () => {
    const { context, page } = await open("404.html");
    await page.evaluate(() => history.replaceState(null, "", "deep/er/nowhere.html"));
    await page.setContent(await readFile(join(root, "my books", "404.html"), "utf8"));
    const link = page.getByRole("link", { name: "To the first page" });
    await expect.poll(() => link.getAttribute("href")).toBe("/my%20books/");
    await context.close();
  });

  test("says at the foot of each page what it was built of", async () => {
    await built.visit("/pages/baseline.html", async (page) => {
      const foot = await page.locator("#observablehq-footer").innerText();
      expect(foot).toMatch(
        /Version \d+\.\d+\.\d+.*built \d+ \w+ \d{4}; data [0-9a-f]{8} \([a-z ]+\); title model [0-9a-f]{8}\./s,
      );
    });
  });
});
