import type { Reply, Service } from "./server.js";

/** How the service behaves. */
export interface StackExchangeOptions {
  /** Items in all, of which every hundredth is the one before it again, with one more tag. */
  items: number;
  /** Requests that are granted; Infinity by default. It may be raised while the server runs. */
  quota?: number;
  /** Seconds of `backoff` in every answer. */
  backoff?: number;
  /** The name that the field of titles has; another one after a change of the service. */
  titleField?: string;
  /** Items whose title is missing, by number. */
  withoutTitle?: (item: number) => boolean;
}

const [began, step] = [1_217_540_572, 60];
const topics = ["python", "java", "c#", "javascript", "sql", "regex", "linux", "git"];
const firstWords = [
  "How to sort",
  "Why does",
  "Cannot read",
  "What is the way to parse",
  "Error when I open",
];

/** The Stack Exchange API, as https://api.stackexchange.com/docs describes it: filters and questions. */
export function stackExchange(options: StackExchangeOptions): Service {
  let asked = 0;
  return (url) => {
    asked++;
    const left = (options.quota ?? Infinity) - asked;
    const wrapper = {
      quota_max: 10_000,
      quota_remaining: Number.isFinite(left) ? Math.max(0, left) : 10_000,
      ...(options.backoff !== undefined && { backoff: options.backoff }),
    };
    if (left < 0)
      return error(
        400,
        502,
        "throttle_violation",
        "too many requests from this IP, more requests available in 80000 seconds",
      );
    if (url.pathname.endsWith("/filters/create"))
      return json({
        items: [{ filter: `!${String(url.searchParams.get("include")).length}` }],
        has_more: false,
        ...wrapper,
      });
    const value = (name: string) => Number(url.searchParams.get(name) ?? 0);
    const [page, size] = [value("page"), value("pagesize")];
    if (page > 25 && !url.searchParams.has("key"))
      return error(403, 403, "access_denied", "page above 25 requires access token or app key");
    const first = Math.max(0, Math.ceil((value("fromdate") - began) / step)) + (page - 1) * size;
    const last = Math.min(options.items, first + size);
    const items = [];
    for (let item = first; item < last; item++) items.push(itemOf(item, options));
    return json({ items, has_more: last < options.items, ...wrapper });
  };
}

function itemOf(item: number, { titleField = "title", withoutTitle = () => false }: StackExchangeOptions) {
  const question = item % 100 === 99 ? item - 1 : item;
  const topic = topics[question % topics.length];
  return {
    question_id: question + 4,
    ...(!withoutTitle(item) && {
      [titleField]: `${firstWords[question % firstWords.length]} &quot;${topic}&quot; number ${question}?`,
    }),
    tags: [
      topic,
      ...(question % 3 === 0 ? ["Performance"] : []),
      ...(question !== item ? ["seen-again"] : []),
    ],
    score: (question % 11) - 3,
    creation_date: began + step * item,
    link: `https://stackoverflow.com/questions/${question + 4}`,
    content_license: "CC BY-SA 4.0",
  };
}

function json(body: unknown): Reply {
  return { type: "application/json; charset=utf-8", body: JSON.stringify(body) };
}

function error(status: number, id: number, name: string, message: string): Reply {
  return { ...json({ error_id: id, error_name: name, error_message: message }), status };
}
