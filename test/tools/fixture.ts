import { cp, mkdir, mkdtemp, readFile, realpath, rename, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";

/** A small site with the workbench's own tools in a folder of its own. */
export interface Fixture {
  /** Absolute path; the folder around it is the fixture's too, and holds nothing else at first. */
  root: string;
  read(path: string): Promise<string>;
  write(path: string, content: string): Promise<void>;
  /** Replaces the first occurrence of a text in a file; throws where it does not occur. */
  edit(path: string, from: string | RegExp, to: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  remove(): Promise<void>;
}

const files: Record<string, string> = {
  "package.json": JSON.stringify({ name: "fixture", private: true, type: "module" }),
  "observablehq.config.js": `export default { root: "src", title: "Fixture", globalStylesheets: [], search: false };`,
  "src/index.md": `# Page one

A [link to the second page](./second#target).

\`\`\`js
import { count } from "./components/count.js";
const words = await FileAttachment("data/words.json").json();
const models = await FileAttachment("data/models/genre.json").json();
\`\`\`

\`\`\`js
count(words)
\`\`\`

\`\`\`js
display(document.createTextNode(\`model \${models.version}\`));
\`\`\`
`,
  "src/second.md": `# Second page

## Target

\`\`\`js
const other = await FileAttachment("data/other.json").json();
const places = await FileAttachment("data/places.json").json();
display(document.createTextNode(\`other \${other.length}\`));
\`\`\`
`,
  "src/components/count.ts": `import { plural } from "../lib/plural.js";

export function count(words: readonly string[]): HTMLElement {
  const element = document.createElement("p");
  element.textContent = \`Count: \${plural(words.length)}; \${words.join(" ")}\`;
  return element;
}
`,
  "src/lib/plural.ts": "export const plural = (n: number): string => `${n} words`;\n",
  "src/data/words.json.ts": `import { emit } from "../../loaders/emit.js";
import { words } from "../../loaders/words.js";

await emit(await words());
`,
  "src/data/other.json.ts": `import { emit } from "../../loaders/emit.js";

await emit([1, 2]);
`,
  "src/data/models/[task].json.ts": `import { readModel } from "../../../loaders/model.js";
import { emit } from "../../../loaders/emit.js";

await emit(await readModel(process.argv[2]?.replace("--task=", "") ?? ""));
`,
  "src/data/places.json.ts": `import { emit } from "../../loaders/emit.js";
import { readSource } from "../../loaders/readSource.js";

await emit(await readSource("tiny/places.txt"));
`,
  "loaders/readSource.ts": `import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { recordSource } from "./inputs.js";
import { candidates, isFile } from "./sources/locate.js";

/** Reads a source that the catalogue does not have, where the resolver would look for it. */
export async function readSource(path: string): Promise<string> {
  const absent: string[] = [];
  for (const { file, origin } of candidates(path)) {
    if (await isFile(file)) {
      const text = await readFile(file, "utf8");
      const { size, mtimeMs } = await stat(file);
      const sha256 = createHash("sha256").update(text).digest("hex");
      recordSource({ path, origin, file, bytes: size, mtimeMs, sha256, absent });
      return text;
    }
    absent.push(file);
  }
  throw new Error("missing source: " + path);
}
`,
  "loaders/emit.ts": `import { appendFile } from "node:fs/promises";
import { writeJson } from "./write.js";

export async function emit(value: unknown): Promise<void> {
  await appendFile("runs.log", \`\${process.argv.slice(1).map((arg) => arg.split("/").at(-1)).join(" ")}\\n\`);
  await writeJson(value);
}
`,
  "loaders/words.ts": `import { readArtefact } from "./inputs.js";
import { suffix } from "./suffix.js";

export async function words(): Promise<string[]> {
  const text = (await readArtefact("words.txt")).toString();
  return text.trim().split(",").map((word) => word + suffix);
}
`,
  "loaders/suffix.ts": `export const suffix = "-first";\n`,
  "loaders/model.ts": `import { readArtefact } from "./inputs.js";

export async function readModel(task: string): Promise<unknown> {
  return JSON.parse((await readArtefact(\`models/\${task}/model.json\`)).toString());
}
`,
  "../shared/data/tiny/places.txt": "Rugby\n",
  "words.txt": "one,two\n",
  "models/genre/model.json": `{"version": "v1"}\n`,
};

/**
 * Makes the site in a temporary folder: its own pages and loaders, the workbench's tools, what they put into pages, and its
 * record of inputs.
 */
export async function makeFixture(): Promise<Fixture> {
  const parent = await realpath(await mkdtemp(join(tmpdir(), "workbench-")));
  const root = join(parent, "site");
  for (const folder of ["tools", "loaders", "src/lib", "docs"]) {
    await cp(join(repositoryRoot, folder), join(root, folder), { recursive: true });
  }
  for (const file of ["src/components/untouched.ts", "src/workers/nextTask.ts"]) {
    await cp(join(repositoryRoot, file), join(root, file));
  }
  await symlink(join(repositoryRoot, "node_modules"), join(root, "node_modules"), "junction");
  const fixture: Fixture = {
    root,
    read: (path) => readFile(join(root, path), "utf8"),
    write: async (path, content) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    },
    edit: async (path, from, to) => {
      const text = await fixture.read(path);
      if ((typeof from === "string" ? text.indexOf(from) : text.search(from)) < 0)
        throw new Error(`missing text: ${String(from)} in ${path}`);
      await fixture.write(path, text.replace(from, to));
    },
    rename: (from, to) => rename(join(root, from), join(root, to)),
    remove: () => rm(parent, { recursive: true, force: true, maxRetries: 5 }),
  };
  for (const [path, content] of Object.entries(files)) await fixture.write(path, content);
  return fixture;
}
