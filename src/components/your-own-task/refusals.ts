import { html } from "htl";

/** What the command says of tables that it cannot use. */
export function refusals(all: readonly { problem: string; message: string }[]): HTMLElement {
  return html`<dl class="refusals">
    ${all.map(
      ({ problem, message }) =>
        html.fragment`<dt>${problem.charAt(0).toUpperCase()}${problem.slice(1)}</dt>
          <dd><code>error: ${message}</code></dd>`,
    )}
  </dl>`;
}
