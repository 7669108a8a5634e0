import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { repositoryRoot } from "../../loaders/paths.js";
import { useSite } from "./harness/useSite.js";

/**
 * The journey that the page begins with, step by step. `UPDATE_PICTURES=1 npm test -- yourCatalogueTour` takes its pictures
 * anew; without it, they are there and a reader finds what they show.
 */
const folder = join(repositoryRoot, "src/pages/journey");
const size = { width: 1000, height: 640 };
const wait = { timeout: 60_000 };

interface Stage {
  picture: string;
  /** Goes on to the step. */
  act: (page: Page) => Promise<unknown>;
  /** What is in the middle of the picture. */
  shows: string;
}

const tab = (name: string) => (page: Page) => page.getByRole("tab", { name, exact: true }).click();

const stages: readonly Stage[] = [
  {
    picture: "1-open",
    act: (page) => page.getByRole("button", { name: "Open a made-up catalogue of 600 records" }).click(),
    shows: ".catalogue-accents",
  },
  { picture: "2-columns", act: () => Promise.resolve(), shows: ".catalogue-roles" },
  {
    picture: "3-model",
    act: async (page) => {
      await page.getByRole("button", { name: "Read the titles" }).click();
      await page.getByText(/titles read in/).waitFor(wait);
      await tab("Does the model fit?")(page);
    },
    shows: "#catalogue-panel .finding",
  },
  { picture: "4-ask", act: tab("Cross-filtering"), shows: ".crossfilter-charts figure" },
  { picture: "5-annotate", act: tab("Annotate"), shows: ".annotate-labels" },
  { picture: "6-home", act: tab("Take home"), shows: "#catalogue-panel h3" },
];

describe("the journey in six steps", () => {
  const built = useSite();

  test("leads where its pictures say", async () => {
    await built.visit("/pages/your-catalogue.html", async (page) => {
      await page.setViewportSize(size);
      for (const { picture, act, shows } of stages) {
        await act(page);
        const middle = page.locator(shows).first();
        await middle.waitFor(wait);
        await page.locator("#catalogue-panel:not(:has([aria-busy]))").waitFor({ ...wait, state: "attached" });
        const file = join(folder, `${picture}.jpg`);
        if (process.env["UPDATE_PICTURES"]) {
          await middle.evaluate((element) => {
            const { top } = element.getBoundingClientRect();
            scrollBy({ top: top - 180, behavior: "instant" });
          });
          await mkdir(folder, { recursive: true });
          await writeFile(file, await page.screenshot({ type: "jpeg", quality: 72 }));
        }
        expect(sizeOfJpeg(await readFile(file)), picture).toEqual(size);
      }
    });
  }, 240_000);

  test("shows all of its pictures on the page, each with what is to be seen in it", async () => {
    await built.visit("/pages/your-catalogue.html", async (page) => {
      const shown = await page.locator(".journey img").evaluateAll((images) =>
        images.map((image) => {
          const { naturalWidth, alt } = image as HTMLImageElement;
          return { naturalWidth, described: alt.length > 20 };
        }),
      );
      expect(shown).toEqual(stages.map(() => ({ naturalWidth: size.width, described: true })));
    });
  });
});

/** Width and height from the frame header of a baseline JPEG (ITU-T T.81, B.2.2). */
function sizeOfJpeg(bytes: Buffer): { width: number; height: number } {
  for (let at = 2; at < bytes.length; at += 2 + bytes.readUInt16BE(at + 2))
    if (bytes[at + 1] >= 0xc0 && bytes[at + 1] <= 0xc2)
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
  throw new Error("missing frame header: no size in a picture (expected a JPEG)");
}
