import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { repositoryRoot } from "../../loaders/paths.js";
import { startCommand, type OptionValues } from "../../tools/command.js";
import { openProjects } from "./projects/openProjects.js";
import { isReady, Projects } from "./projects/projects.js";
import { openService } from "./service.js";

/** What the command takes. */
const description = {
  call: "npm run -s serve --",
  purpose:
    "Answers other programs by the models: those that speak Annif's REST interface (version 1), and OpenRefine " +
    "(Reconciliation Service API 0.2). Keeps nothing of what it is asked, and listens on this machine alone unless told.",
  names: ["[tasks...]", "folders of models/, such as title-genre; all of them if not given"],
  options: {
    "--model <folder>": 'a folder that "npm run train -- --table" wrote, besides',
    "--terms <file>":
      "of one project: a table of yours in place of models/<task>/terms.csv, such as models/examples/terms-fast.csv",
    "--host <name>": "where to listen; 127.0.0.1, this machine alone, if not given",
    "--port <number>": "5000, as Annif, if not given",
    "--address <url>": "under which clients reach it, where that is another, as behind a proxy",
  },
  examples: [
    ["npm run -s serve", "answers by all tasks on http://127.0.0.1:5000"],
    [
      "npm run -s serve -- title-genre --model mine --port 8080",
      "answers by one task and by a model of yours on another port",
    ],
    [
      "npm run -s serve -- --host 0.0.0.0 --address https://genres.example.org",
      "answers a whole network, behind a proxy that knows who may ask",
    ],
  ],
} as const;

async function serve(
  {
    model: folder,
    terms: table,
    host = "127.0.0.1",
    port = "5000",
    address,
  }: OptionValues<keyof typeof description.options>,
  tasks: readonly string[],
): Promise<void> {
  const at = { host, port: portOf(port) };
  const known = addressOf(address);
  const projects = new Projects(await openProjects(tasks, { folder, table }));
  const service = await openService({ projects, version: await ownVersion(), address: known });
  const close = () => void service.close();
  process.once("SIGINT", close).once("SIGTERM", close);
  const base = await listening(service.listen(at), at);
  for (const { id, model: asked } of projects.all.filter((project) => !isReady(project)))
    console.error(`no answers by ${id}: ${"missing" in asked ? asked.missing : ""}`);
  console.error(`for clients of Annif: ${base}/v1/\nfor OpenRefine: ${base}/reconcile`);
}

/** @throws if the address cannot be listened at */
async function listening(
  base: Promise<string>,
  { host, port }: { host: string; port: number },
): Promise<string> {
  try {
    return await base;
  } catch (cause) {
    const { code = "" } = cause as NodeJS.ErrnoException;
    throw new Error(`unusable address: ${host}:${port} ${code} (expected one that is free; see --port)`, {
      cause,
    });
  }
}

/** @throws if it is no number of a port; 0 is any that is free */
function portOf(option: string): number {
  const port = Number(option);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`invalid option: --port ${option} (expected a whole number below 65536)`);
}

/** @throws if it is no address of the web */
function addressOf(option: string | undefined): string | undefined {
  if (option === undefined) return undefined;
  if (/^https?:/.test(option) && URL.canParse(option)) return option.replace(/\/+$/, "");
  throw new Error(`invalid option: --address ${option} (expected such as https://genres.example.org)`);
}

async function ownVersion(): Promise<string> {
  const text = await readFile(join(repositoryRoot, "package.json"), "utf8");
  return (JSON.parse(text) as { version: string }).version;
}

await startCommand(description, serve);
