import { html } from "htl";
import { plural } from "../../lib/format.js";
import type { SqlTableFacts } from "../../lib/sql/sqlTable.js";

/** Every table with its columns: what there is to ask about, before anything is loaded. */
export function schemaPanel(tables: readonly SqlTableFacts[]): HTMLElement {
  return html`<section class="sql-schema" aria-label="Tables">
    <h2>Tables</h2>
    ${tables.map(
      ({ name, description, rows, columns }) =>
        html`<details>
          <summary>
            <code>${name}</code> <small>${plural(rows, "row")}, ${plural(columns.length, "column")}</small>
          </summary>
          <p>${description}</p>
          <dl>
            ${columns.map(
              ({ name, type, description }) =>
                html`<div>
                  <dt><code>${name}</code> <small>${type}</small></dt>
                  <dd>${description}</dd>
                </div>`,
            )}
          </dl>
        </details>`,
    )}
  </section>`;
}
