import { batchQueries } from "../limits.js";
import { Problem } from "../problem.js";
import { labelIdentifier } from "../projects/labelIdentifier.js";
import type { Projects, ReadyProject } from "../projects/projects.js";
import { suggestions, type Suggestion } from "../projects/suggestions.js";
import type { Candidate, Query } from "./schemas.js";
import { typeOf } from "./types.js";

/**
 * Labels of each title of a batch. The type of a query is a project; without one the first project answers.
 *
 * @throws a problem 413 if there are too many queries, 404 if there is no such project, 503 if it has no model
 */
export async function answerQueries(
  projects: Projects,
  queries: Readonly<Record<string, Query>>,
): Promise<Record<string, { result: Candidate[] }>> {
  const asked = Object.entries(queries);
  if (asked.length > batchQueries)
    throw new Problem(413, `too many queries: ${asked.length} (expected ${batchQueries} at most)`);
  const answers = asked.map(
    async ([name, query]) => [name, { result: await answer(projects, query) }] as const,
  );
  return Object.fromEntries(await Promise.all(answers));
}

async function answer(projects: Projects, { query, type, limit }: Query): Promise<Candidate[]> {
  const wanted = (typeof type === "string" ? type : type?.[0]) || projects.all[0].id;
  const project = projects.ready(wanted);
  const [suggested] = await suggestions(project, [query], { limit, threshold: 0 });
  return suggested.map((suggestion) => candidateOf(project, suggestion));
}

function candidateOf(project: ReadyProject, { label, probability, certain }: Suggestion): Candidate {
  return {
    id: labelIdentifier(label, probability),
    name: label.name,
    ...(label.terms.length > 0 && {
      description: label.terms.map(({ term, source, uri }) => `${term} (${source}) ${uri}`.trim()).join("; "),
    }),
    type: [typeOf(project)],
    score: Math.round(probability * 1e6) / 1e4,
    features: [
      { id: "probability", value: probability },
      { id: "certain", value: certain },
    ],
    match: certain,
  };
}
