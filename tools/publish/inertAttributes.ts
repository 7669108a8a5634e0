import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";

/**
 * The code of `htl`, changed so that a page may forbid inline code. `htl` parses attributes such as `onclick=::0` and then
 * sets functions and styles in their place; browsers count them as inline code, and report each. Here they are parsed
 * under names that mean nothing, `data-onclick`.
 *
 * @throws where `htl` is not written as in version 0.3.1
 */
export async function htlWithInertAttributes(): Promise<string> {
  const code = await readFile(join(repositoryRoot, "node_modules", "htl", "src", "index.js"), "utf8");
  const changes = [
    [
      'string += "::" + j;\n',
      'string = string.slice(0, attributeNameStart - strings[j - 1].length) + "data-" + name + "=::" + j;\n',
    ],
    ["node[name] = value;", 'node[name.replace("data-", "")] = value;'],
    ["setStyles(node[name], value);", 'setStyles(node[name.replace("data-", "")], value);'],
  ] as const;
  return changes.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2)
      throw new Error(`unknown htl: ${JSON.stringify(from)} (expected once, as in version 0.3.1)`);
    return text.replace(from, () => to);
  }, code);
}
