import { html } from "htl";
import type { BehaviouralTest } from "../../lib/behaviour/behaviouralTest.js";
import { suiteCases } from "../../lib/behaviour/suite/cases.js";
import { tests } from "../../lib/behaviour/suite/tests.js";
import { plural } from "../../lib/format.js";
import { dataTable } from "../table.js";

/** A folded list of all tests, each with a title of its development half. */
export function testList(): HTMLElement {
  const details = html`<details>
    <summary>
      All ${plural(tests.length, "test")}, each with a title of the half that may be looked at
    </summary>
  </details>` as HTMLDetailsElement;
  details.addEventListener("toggle", () => {
    if (details.open && details.childElementCount === 1) details.append(table());
  });
  return details;
}

function table(): HTMLElement {
  const cases = suiteCases("development");
  const rows = tests.map((test: BehaviouralTest) => ({
    ...test,
    expected: test.expected ?? "the same label",
    example: cases.find((each) => each.test === test),
  }));
  return dataTable(rows, {
    label: "All tests",
    columns: [
      { key: "capability", label: "Capability" },
      { key: "name", label: "Test" },
      { key: "kind", label: "Kind" },
      { key: "expected", label: "Expected" },
      {
        key: "example",
        label: "Such as",
        width: "16rem",
        value: ({ example }) => example?.title ?? "",
        format: (value, { example }) =>
          example?.before ? html`<span>${example.before}<br />→ ${String(value)}</span>` : String(value),
      },
    ],
  });
}
