import { readFile } from "node:fs/promises";
import { z } from "zod";
import { readCsv } from "../formats/csv.js";
import { readJsonLines } from "../formats/jsonLines.js";
import { mendMojibake } from "../formats/mojibake.js";
import { unquoted } from "../formats/unquoted.js";
import {
  englishQuotes,
  inspirationalQuotes,
  popularQuotes,
  quotesSample,
} from "../sources/catalogue/quotes.js";
import type { Finder } from "./finder.js";

/** A quotation as one list has it. */
export interface Quotation {
  text: string;
  author: string;
  work: string;
  tags: string[];
}

const popular = z.array(
  z.object({ text: z.string(), author: z.string(), tags: z.array(z.string()).optional() }),
);
const english = z.object({ quote: z.string(), author: z.string(), tags: z.array(z.string()) });

/** The quotations that were collected, or else all of the four lists, list after list, with broken characters mended and counted. */
export async function readQuotations(
  finder: Finder,
): Promise<{ quotations: Quotation[]; mended: number; broken: number }> {
  const collected = await finder.collected("quotations");
  if (collected) {
    const quotations = collected.map(({ text, author, work, labels }) => ({
      text,
      author,
      work,
      tags: [...labels],
    }));
    return { quotations, mended: 0, broken: 0 };
  }
  const found: { text: string; author: string; tags: string[] }[] = [];
  const first = await finder.find(popularQuotes);
  const parsed = popular.safeParse(JSON.parse(await readFile(first.file, "utf8")));
  if (!parsed.success)
    throw new Error(`invalid list: ${first.file} (expected entries with text, author and tags)`, {
      cause: parsed.error,
    });
  found.push(...parsed.data.map(({ text, author, tags = [] }) => ({ text, author, tags })));
  const second = await finder.find(englishQuotes);
  const lines = await readJsonLines(second.file, (value) => english.parse(value));
  found.push(...lines.map(({ quote, author, tags }) => ({ text: quote, author, tags })));
  const third = await readCsv((await finder.find(inspirationalQuotes)).file, {
    columns: ["quote", "author", "tags"] as const,
  });
  for (const row of third.rows)
    found.push({
      text: row[third.index.quote],
      author: row[third.index.author],
      tags: row[third.index.tags].split(";"),
    });
  const fourth = await readCsv((await finder.find(quotesSample)).file, {
    columns: ["quote", "author", "category"] as const,
  });
  for (const row of fourth.rows)
    found.push({
      text: row[fourth.index.quote],
      author: row[fourth.index.author],
      tags: row[fourth.index.category].split(","),
    });
  let mended = 0;
  let broken = 0;
  const quotations = found.map(({ text, author, tags }) => {
    const whole = mendMojibake(text);
    if (whole !== text) mended++;
    if (/\ufffd|â€/.test(whole)) broken++;
    return { text: unquoted(whole), ...authorAndWork(mendMojibake(author)), tags };
  });
  return { quotations, mended, broken };
}

/** "André Gide, Autumn Leaves" is an author and a work; "C.S. Lewis," is an author. */
function authorAndWork(statement: string): { author: string; work: string } {
  const [, author = "", work = ""] = /^([^,]*),?\s*(.*)$/su.exec(statement.replace(/\s+/g, " ").trim()) ?? [];
  return { author: author.trim(), work: work.trim() };
}
