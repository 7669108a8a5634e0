import axe from "axe-core";
import type { Page } from "playwright-core";

/** Elements of a page that break one rule of accessibility. */
export interface Violation {
  /** Name of the rule in axe-core, such as `color-contrast`. */
  rule: string;
  impact: string;
  help: string;
  /** CSS selectors of the elements. */
  elements: string[];
}

/**
 * What axe-core finds wrong with a page as it stands: the rules of WCAG 2.2 at levels A and AA, and those that
 * axe-core counts as best practice.
 *
 * @param options.without names of rules to leave out
 * @param options.within CSS selector of the part to look at; the whole page if not given
 */
export async function accessibilityViolations(
  page: Page,
  options: { without?: string[]; within?: string } = {},
): Promise<Violation[]> {
  await page.evaluate(axe.source);
  const { without = [], within } = options;
  return page.evaluate(
    async ({ without, within }) => {
      const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
      const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
      const { violations } = await window.axe.run(within ?? document, {
        runOnly: { type: "tag", values: tags },
        resultTypes: ["violations"],
        rules,
      });
      return violations.map(({ id, impact, help, nodes }) => ({
        rule: id,
        impact: impact ?? "unknown",
        help,
        elements: nodes.map(({ target }) => target.flat().join(" ")),
      }));
    },
    { without, within },
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
