import { count, plural } from "../src/lib/format.js";
import { startCommand, type OptionValues } from "../tools/command.js";
import { dryRun } from "./dryRun.js";
import type { Collector } from "./engine/collector.js";
import { readBegun } from "./engine/folder.js";
import { run } from "./engine/run.js";
import { collectors } from "./index.js";
import { listed } from "./listed.js";
import { parseSettings } from "./settings.js";

const names = collectors.map(({ name }) => name);

/** What the command takes. */
const description = {
  call: "npm run collect --",
  purpose:
    "Collects fresh data from a service by the interface that its owner offers, at a polite pace, into a folder: every " +
    "answer as it came, a table of rows, and a datasheet. A run that was stopped is gone on with by the same command.",
  names: ["[source]", `one of ${names.join(", ")}`],
  options: {
    "--out <folder>": "where the answers, the table and the datasheet go",
    "--contact <address>":
      "how the service can reach you, sent with every request; WORKBENCH_CONTACT if not given",
    "--limit <items>": "stops after so many items",
    "--since <day>": "only what is as new as this day, such as 2024-01-31",
    "--rate <requests>": "requests a second, fewer than usual",
    "--address <url>": "address of the service, where there are several",
    "--dry-run": "asks for nothing: prints the first requests, the time that a run takes and what it costs",
    "--rebuild": "asks for nothing: makes the table anew from the answers that are kept",
    "--site <name>": "of questions: site of the network, such as stackoverflow (if not given) or literature",
    "--tagged <tags>": "of questions: only those with all of these tags, joined by ;",
    "--bodies <yes>": "of questions: the text of each question too",
    "--key <key>":
      "of questions: key of a registered program; STACK_EXCHANGE_KEY if not given. It is not kept",
    "--query <words>":
      "of books: what to search for, language:eng if not given; of catalogue with sru: such as dc.title=poems",
    "--pages <titles>":
      "of quotations: pages or categories, joined by |, such as Courage|Category:Virtues; Category:Themes if not given",
    "--set <name>": "of catalogue with oai: only this set; “list” lists the sets",
    "--protocol <name>": "of catalogue: oai (if not given) or sru",
    "--filter <conditions>":
      "of hathitrust: conditions on fields, such as lang=eng;rights_date_used=1800-1899",
  },
  examples: [
    [
      "npm run collect -- questions --site literature --limit 500 --out collected/questions --contact me@example.org",
      "the oldest 500 questions of a site, with their tags",
    ],
    [
      "npm run collect -- questions --dry-run --limit 5000",
      "says what that would take, and asks for nothing",
    ],
  ],
} as const;

async function collect(
  options: OptionValues<keyof typeof description.options>,
  [name = ""]: readonly string[],
): Promise<void> {
  const collector = findCollector(name);
  const begun = options.rebuild && options.out !== undefined ? await readBegun(options.out) : null;
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const settings = parseSettings(collector, { ...begun?.asked, ...Object.fromEntries(given) });
  const { limit, client } = settings.run;
  if (options["dry-run"]) {
    const perSecond = client?.perSecond ?? collector.perSecond;
    for (const line of dryRun(collector, settings.asked, limit, perSecond)) console.error(line);
    return;
  }
  const log = (line: string) => console.error(line);
  if (settings.asked.set === "list" && client) {
    for await (const line of listed(collector, settings.asked, client)) process.stdout.write(`${line}\n`);
    return;
  }
  const { rows, items, requests, labels } = await run(collector, settings.asked, { ...settings.run, log });
  log(
    `${plural(rows, "row")} of ${plural(items.got, "item")} with ${count(labels.different)} labels, ` +
      `from ${plural(requests.kept, "answer")}, in ${settings.run.out}`,
  );
}

function findCollector(name: string): Collector {
  const found = collectors.find((each) => each.name === name);
  if (!found) throw new Error(`unknown source: ${name || "none"} (expected one of ${names.join(", ")})`);
  return found;
}

await startCommand(description, collect);
