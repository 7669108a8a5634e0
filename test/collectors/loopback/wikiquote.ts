import type { Reply, Service } from "./server.js";

/** A page of the wiki. */
export interface WikiPage {
  wikitext: string;
  categories: readonly string[];
}

/**
 * The action API of MediaWiki, as https://www.mediawiki.org/wiki/API:Query describes it: members of a category two at
 * once, and categories of pages one page at once, so that both must be continued.
 */
export function wikiquote(
  pages: Readonly<Record<string, WikiPage>>,
  busyAt: readonly number[] = [],
): Service {
  let asked = -1;
  return ({ searchParams }) => {
    asked++;
    if (busyAt.includes(asked)) {
      const error = { code: "maxlag", info: "Waiting for db1: 6 seconds lagged" };
      return { ...json({ error }), headers: { "retry-after": "0" } };
    }
    const names = Object.keys(pages);
    if (searchParams.get("list") === "categorymembers") {
      const category = searchParams.get("cmtitle")?.replace(/^Category:/, "") ?? "";
      const members = names.filter((name) => pages[name].categories.includes(category));
      const from = Number(searchParams.get("cmcontinue") ?? 0);
      const next =
        from + 2 < members.length ? { continue: { cmcontinue: String(from + 2), continue: "-||" } } : {};
      const categorymembers = members.slice(from, from + 2).map((title) => ({ pageid: 1, ns: 0, title }));
      return json({ batchcomplete: true, ...next, query: { categorymembers } });
    }
    const titles = (searchParams.get("titles") ?? "").split("|");
    const at = Number(searchParams.get("clcontinue") ?? 0);
    const next =
      at + 1 < titles.length ? { continue: { clcontinue: String(at + 1), continue: "||revisions" } } : {};
    const found = titles.map((title, i) => {
      const page = pages[title];
      if (!page) return { ns: 0, title, missing: true };
      const content = { contentmodel: "wikitext", contentformat: "text/x-wiki", content: page.wikitext };
      const revision = {
        revid: 1000 + names.indexOf(title),
        timestamp: "2026-03-04T05:06:07Z",
        slots: { main: content },
      };
      return {
        ...{ pageid: names.indexOf(title) + 1, ns: 0, title },
        ...(at === 0 && { revisions: [revision] }),
        ...(i === at && {
          categories: page.categories.map((name) => ({ ns: 14, title: `Category:${name}` })),
        }),
      };
    });
    return json({ ...next, query: { pages: found } });
  };
}

function json(body: unknown): Reply {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(body) };
}
