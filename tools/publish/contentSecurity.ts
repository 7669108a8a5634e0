import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { attribute, tagsOf } from "./markup.js";

/** The hash of a text or file as policies and `integrity` write it: "sha256-" and base 64. */
export function hashOf(content: string | Uint8Array): string {
  return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

/**
 * The element that forbids a page whatever it does not need (Content Security Policy, level 3): scripts, styles, workers
 * and data come from the site itself, and what stands in the page runs only where its hash is named.
 *
 * @param styles that scripts of the page will write into it
 */
export function contentSecurity(page: string, styles: readonly string[]): string {
  const inline = (name: string) =>
    tagsOf(page, name).flatMap(({ attributes, content }) =>
      attributes["src"] === undefined ? [content] : [],
    );
  const hashes = (contents: readonly string[]) => [...new Set(contents.map((each) => `'${hashOf(each)}'`))];
  const policy = {
    "default-src": ["'none'"],
    // Models and the database are WebAssembly.
    "script-src": ["'self'", "'wasm-unsafe-eval'", ...hashes(inline("script"))],
    "style-src": ["'self'", ...hashes([...inline("style"), ...styles])],
    "img-src": ["'self'", "data:", "blob:"],
    "font-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  };
  const text = Object.entries(policy).map(([name, sources]) => `${name} ${sources.join(" ")}`);
  return `<meta http-equiv="Content-Security-Policy" content="${attribute(text.join("; "))}">`;
}

/** The styles that Plot writes into charts and legends, read from its code. */
export async function plotStyles(): Promise<string[]> {
  const folder = join(repositoryRoot, "node_modules", "@observablehq", "plot", "src");
  const codes = ["style.js", "plot.js", "legends/ramp.js", "legends/swatches.js"].map((file) =>
    readFile(join(folder, file), "utf8"),
  );
  const code = (await Promise.all(codes)).join("\n");
  const literals = (before: RegExp) =>
    [...code.matchAll(new RegExp(`${before.source}\\s*\`([^\`]*)\``, "g"))].map(([, text]) => text);
  const className = /return "(plot-\w+)"/.exec(code)?.[1];
  const written = literals(/"style"(?:, "\*")?\)\.text\(/);
  const legends = literals(/extraStyle =/);
  if (className === undefined || written.length !== 3 || legends.length !== 2)
    throw new Error(
      `unknown Plot: ${written.length} styles (expected three and two for legends, as in version 0.6.17)`,
    );
  return written
    .flatMap((text) =>
      text.includes("${extraStyle}")
        ? legends.map((legend) => text.replace("${extraStyle}", legend))
        : [text],
    )
    .map((text) => text.replaceAll("${className}", className));
}
