import { html } from "htl";
import { absent, decimal, percent, signed } from "../../lib/format.js";
import type { CoverageRow } from "../../lib/quantification/coverage.js";
import { promises } from "../../lib/quantification/simulationRecord.js";

/** Mean absolute error of a method in percentage points above its coverage, which is bold where it is kept. */
export function errorAndCoverage(found: CoverageRow | undefined): Node | string {
  if (!found || found.absoluteError === null || found.coverage === null) return absent;
  const coverage = percent(found.coverage, 0);
  return html`<span title=${`bias ${signed((found.bias ?? NaN) * 100, 1)} points`}
    >${decimal(found.absoluteError * 100, 1)}<br />(${found.coverage >= promises.low ? html`<strong>${coverage}</strong>` : coverage})</span
  >`;
}
