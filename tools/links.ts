import { arks } from "../loaders/sources/catalogue/collection.js";
import { DownloadError } from "../loaders/sources/downloadError.js";
import { loadArks } from "../loaders/tables/arkIndex.js";
import { Finder } from "../loaders/tables/finder.js";
import { randomGenerator, shuffle } from "../src/lib/statistics/random.js";
import { startCommand } from "./command.js";
import { checkLinks } from "./linkCheck.js";

await startCommand(
  {
    call: "npm run links --",
    purpose:
      "Follows links to scans, drawn at random, and says which lead nowhere and which have moved; the address of a " +
      "scan is one line of src/lib/catalogue/links.ts. Exits with 1 where a link is broken, with 2 without a network.",
    options: {
      "--number <number>": "how many to follow; 50 if not given",
      "--seed <number>": "another seed draws other links; 1 if not given",
    },
    examples: [
      ["npm run links", "follows fifty links, in less than a minute"],
      ["npm run links -- --number 5 --seed 2", "follows five others"],
    ],
  },
  ({ number = "50", seed = "1" }) => followLinks(wholeNumber(number, "number"), wholeNumber(seed, "seed")),
);

async function followLinks(number: number, seed: number): Promise<void> {
  const finder = new Finder(undefined);
  const entries = await loadArks(finder);
  if (finder.sources.some(({ origin }) => origin === "sample"))
    throw new Error(
      `made-up keys: ${arks.path} (expected the file of the library; the sample's books have no scans)`,
    );
  const addresses = [...entries.values()].flatMap(({ ark }) => arks.link?.(ark) ?? []);
  const drawn = shuffle(addresses.sort(), randomGenerator(seed)).slice(0, number);
  let broken = 0;
  try {
    for await (const { address, works, answer } of checkLinks(drawn)) {
      if (!works) broken++;
      if (!works || answer !== "200")
        console.error(`${works ? "moved" : "broken"} link: ${address}: ${answer}`);
    }
  } catch (error) {
    if (!(error instanceof DownloadError)) throw error;
    console.error(`error: ${error.message}: no link is judged without a network`);
    process.exitCode = 2;
    return;
  }
  console.error(`${drawn.length - broken} of ${drawn.length} links lead to a page (seed ${seed})`);
  if (broken > 0) process.exitCode = 1;
}

function wholeNumber(text: string, name: string): number {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new Error(`invalid option: --${name} ${text} (expected a whole number from 1)`);
}
