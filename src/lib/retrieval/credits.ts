/** An author or a work whose quotations are related to a text. */
export interface Credit {
  name: string;
  /** Quotations found that are theirs. */
  quotations: number;
  /** Sum of the relevance of these. */
  score: number;
}

/** Authors or works of quotations that were found, by summed relevance; those without a name are left out. */
export function credits(found: readonly { score: number; name: string }[], limit: number): Credit[] {
  const byName = new Map<string, Credit>();
  for (const { name, score } of found) {
    if (name === "") continue;
    const credit = byName.get(name) ?? { name, quotations: 0, score: 0 };
    credit.quotations++;
    credit.score += score;
    byName.set(name, credit);
  }
  return [...byName.values()].sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1)).slice(0, limit);
}
