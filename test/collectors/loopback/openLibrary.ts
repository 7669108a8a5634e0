import type { Reply, Service } from "./server.js";

/** Open Library, as https://openlibrary.org/dev/docs/api/search and …/books describe it. */
export function openLibrary(works: number): Service {
  return ({ pathname, searchParams }) => {
    if (pathname === "/search.json") {
      const [offset, limit] = ["offset", "limit"].map((name) => Number(searchParams.get(name)));
      const count = Math.max(0, Math.min(limit, works - offset));
      return json({
        numFound: works,
        start: offset,
        docs: Array.from({ length: count }, (_, i) => docOf(offset + i)),
      });
    }
    const number = Number(/^\/works\/OL(\d+)W\.json$/.exec(pathname)?.[1] ?? NaN);
    if (number % 10 === 9) return { ...json({ error: "notfound" }), status: 404 };
    return json({ key: `/works/OL${number}W`, ...describe(number) });
  };
}

function docOf(number: number) {
  return {
    key: `/works/OL${number}W`,
    title: `The Keeper of Lamp ${number}`,
    author_name: ["A. Writer"],
    ...(number % 2 === 0 && { first_publish_year: 1900 + (number % 100) }),
    language: ["eng"],
    subject: ["Fiction, science fiction, general", "Accessible book", "nyt:list=2011-01-02"],
  };
}

/** A description is missing, a text, or an object that holds one. */
function describe(number: number) {
  const text = `A keeper finds lamp ${number} burning on a night when nobody could have lit it.`;
  const subjects = ["Lighthouses -- Fiction"];
  if (number % 3 === 0) return { subjects };
  return { subjects, description: number % 3 === 1 ? text : { type: "/type/text", value: text } };
}

function json(body: unknown): Reply {
  return { type: "application/json", body: JSON.stringify(body) };
}
