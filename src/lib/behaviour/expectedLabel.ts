import type { Form } from "./behaviouralTest.js";

/**
 * The label that a model gives to titles of a form: the one of its name, or for a model that only knows fiction and
 * non-fiction the one of these two.
 *
 * @throws if the model has no such label
 */
export function expectedLabel(form: Form, labels: readonly string[]): string {
  const names = [form, form === "non-fiction" ? form : "fiction"].map(plainName);
  const label = names.flatMap((name) => labels.filter((each) => plainName(each) === name))[0];
  if (label === undefined)
    throw new Error(
      `unknown form: ${form} (expected one of ${labels.join(", ")}, or fiction and non_fiction)`,
    );
  return label;
}

function plainName(label: string): string {
  return label.toLowerCase().replace(/[_\s-]/g, "");
}
