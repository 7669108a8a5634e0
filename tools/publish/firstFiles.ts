/**
 * The files that the first cell of a page waits for, which a page asks for together with its scripts: the cell asks for
 * one after the other, and only once it runs.
 *
 * @param code the module that Framework writes into a page
 * @returns addresses as they stand in the code
 */
export function firstFiles(code: string): string[] {
  const [registered = "", first = ""] = code.split(/^define\(/m);
  return Array.from(first.matchAll(/\bawait FileAttachment\("([^"]+)"\)/g), ([, name]) => {
    const line = registered.split("\n").find((each) => each.startsWith(`registerFile("${name}", `));
    const path = line && /"path":"([^"]+)"/.exec(line)?.[1];
    if (!path) throw new Error(`unknown file: ${name} (expected a line that registers it)`);
    return path;
  });
}
