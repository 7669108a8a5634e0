import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { useSite } from "./harness/useSite.js";

/**
 * A question about the labelled test titles, as each page is asked it: a condition, a filter, SQL, and the groups of
 * what the training-data page compares.
 */
const questions = [
  {
    condition: ["place", "is", "London"],
    filter: "place=London",
    sql: "town = 'London'",
    groups: ["London"],
  },
  { condition: ["form", "is", "novel"], filter: "form=novel", sql: "form = 'novel'", groups: ["novel"] },
  {
    condition: ["words", "at most", 4],
    filter: "words=0..4",
    sql: "words <= 4",
    groups: ["1", "2", "3", "4"],
  },
  {
    condition: ["year", "between", [1870, 1879]],
    filter: "year=1870..1879",
    sql: "decade = 1870",
    groups: ["1870s"],
  },
] as const;
const patient = { timeout: 60_000 };

describe("one question about the test titles", () => {
  const built = useSite();
  const numbers = (text: string) => (text.match(/\d[\d,]*/g) ?? []).map((n) => Number(n.replaceAll(",", "")));

  async function inSlices(): Promise<number[]> {
    const slices = questions.map(({ condition }, i) =>
      ["slice", JSON.stringify([`question ${i}`, condition])].map(encodeURIComponent).join("="),
    );
    let titles: number[] = [];
    await built.visit(`/pages/slices.html?${slices.join("&")}`, async (page) => {
      const rows = page.locator(".slices .data-table").first().locator("tbody tr");
      await rows.nth(questions.length - 1).waitFor(patient);
      const cells = await rows.evaluateAll((each) =>
        each.map((row) => (row.querySelectorAll("td")[2] as HTMLElement).innerText),
      );
      titles = cells.map((cell) => numbers(cell)[0]);
    });
    return titles;
  }

  async function inCrossFilter(): Promise<number[]> {
    const passing: number[] = [];
    for (const { filter } of questions)
      await built.visit(`/pages/cross-filter.html?${filter}`, async (page) => {
        await page.locator(".crossfilter-summary").waitFor(patient);
        passing.push(numbers(await page.locator(".crossfilter-summary").innerText())[0]);
      });
    return passing;
  }

  async function inSql(): Promise<number[]> {
    const counts = questions.map(({ sql }, i) => `count(*) FILTER (${sql}) AS q${i}`).join(", ");
    const query = `SELECT ${counts} FROM predictions WHERE model = 'final'`;
    let answer: number[] = [];
    await built.visit(`/pages/sql.html?sql=${encodeURIComponent(query)}`, async (page: Page) => {
      await page.getByRole("button", { name: "Run", exact: true }).click();
      const cells = page.locator(".sql-result tbody td");
      await cells.first().waitFor(patient);
      answer = (await cells.allInnerTexts()).map((cell) => numbers(cell)[0]);
    });
    return answer;
  }

  async function inComparison(): Promise<number[]> {
    const answers: number[] = [];
    for (const { condition, groups } of questions)
      await built.visit(
        `/pages/representativeness-training.html?set=labelled&attribute=${condition[0]}`,
        async (page) => {
          const data = page.locator(".comparison-explorer figure").first().locator("details.figure-data");
          await data.locator("summary").click();
          const rows = data.locator("tbody tr");
          await rows.first().waitFor(patient);
          const cells = await rows.evaluateAll((each) =>
            each.map((row) => Array.from(row.children, (cell) => (cell as HTMLElement).innerText)),
          );
          const counts = new Map(cells.map(([group, books]) => [group, numbers(books)[0]]));
          answers.push(groups.reduce((sum, group) => sum + (counts.get(group) ?? 0), 0));
        },
      );
    return answers;
  }

  test("has one answer in slices, cross-filtering, SQL and on the training-data page", async () => {
    const found = await inSlices();
    expect(found.every((n) => n > 0)).toBe(true);
    expect(await inCrossFilter()).toEqual(found);
    expect(await inSql()).toEqual(found);
    expect(await inComparison()).toEqual(found);
  });
});
