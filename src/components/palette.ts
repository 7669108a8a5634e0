import type { Label } from "../lib/rows.js";

/**
 * The one place that says which colour means what. The values are CSS variables of `style.css`, so that charts and
 * text follow light and dark. Colour never stands alone: `labelSymbol` and `verdictMark` carry the same meaning.
 */
export const colour = {
  fiction: "var(--fiction)",
  nonFiction: "var(--non-fiction)",
  unsure: "var(--unsure)",
  right: "var(--right)",
  wrong: "var(--wrong)",
  baseline: "var(--baseline)",
  weakSupervision: "var(--weak-supervision)",
  final: "var(--final)",
  published: "var(--published)",
  foreground: "var(--theme-foreground)",
  focus: "var(--theme-foreground-focus)",
  muted: "var(--theme-foreground-muted)",
  rule: "var(--theme-foreground-faintest)",
  background: "var(--theme-background)",
} as const;

/** Labels in the order in which charts and tables show them. */
export const labels: readonly Label[] = ["fiction", "non_fiction"];

/** Name of a label as readers see it: "fiction", "non-fiction"; any other text with "_" as a hyphen. */
export function labelName(label: string): string {
  return label.replaceAll("_", "-");
}

/** CSS colour of a label; grey for anything that is neither fiction nor non-fiction. */
export function labelColour(label: string): string {
  if (label === "fiction") return colour.fiction;
  if (label === "non_fiction" || label === "non-fiction") return colour.nonFiction;
  return colour.unsure;
}

/** Colours of classes by their order in a model's description. A ninth class has the colour of the first again. */
const classColours = Array.from({ length: 8 }, (_, i) => `var(--class-${i + 1})`);

/** CSS colour of a model's class, by its number: the same on every page. @param given the description's own colours */
export function classColour(number: number, given?: readonly string[]): string {
  return given?.[number] ?? classColours[number % classColours.length];
}

/** Class for elements tinted by label: "fiction", "non-fiction" or "unsure". */
export function labelClass(label: string): "fiction" | "non-fiction" | "unsure" {
  if (label === "fiction") return "fiction";
  return labelColour(label) === colour.nonFiction ? "non-fiction" : "unsure";
}

/** Plot's `color` option for a channel that holds true where the model is right. */
export const verdictScale = {
  domain: [true, false],
  range: [colour.right, colour.wrong],
  tickFormat: (right: boolean) => (right ? "right" : "wrong"),
};

/** Sign that goes with the colour of a right or a wrong prediction. */
export function verdictMark(right: boolean): string {
  return right ? "✓" : "✗";
}
