import { formsNamed } from "../../../src/lib/catalogue/formWords.js";
import { cueContributions, cues } from "../../../src/lib/externalValidation/cues.js";
import { featureReliance } from "../../../src/lib/externalValidation/featureReliance.js";
import { groupRecalls } from "../../../src/lib/externalValidation/groupRecalls.js";
import { bootstrap, type Estimate } from "../../../src/lib/statistics/bootstrap.js";
import { mcnemar } from "../../../src/lib/statistics/mcnemar.js";
import type { Explanation } from "../../../src/lib/model/linearScorer.js";
import type { LoadedRung } from "./rungs.js";
import type { LabelledTitle, TitleSet } from "./titleSets.js";

const intervals = { resamples: 1000, seed: 1 };

/** Does a probability say what the catalogue says? */
export function isRight(
  { label }: Pick<LabelledTitle, "label">,
  probability: number,
  threshold: number,
): boolean {
  return probability >= threshold === (label === "fiction");
}

/** Scores of every model on every set. Elsewhere an author's titles are resampled together. */
export function scoreSets(sets: readonly TitleSet[], rungs: readonly LoadedRung[], scored: number[][][]) {
  return sets.flatMap(({ key, titles }, s) =>
    rungs.map((rung, r) => {
      const judged = titles.map((each, i) => ({
        cluster: key === "hathiTrust" || key === "catalogue" ? each.author || each.id : each.id,
        group: each.group,
        label: each.label,
        right: isRight(each, scored[s][r][i], rung.threshold),
      }));
      return { set: key, rung: rung.key, ...groupRecalls(judged, intervals) };
    }),
  );
}

/** The test sample with and without brackets, title by title. */
export function withAndWithout(
  sets: readonly TitleSet[],
  rungs: readonly LoadedRung[],
  scored: number[][][],
) {
  const [[before, after], test] = [
    (["test", "withoutBrackets"] as const).map((key) => sets.findIndex((set) => set.key === key)),
    sets.find((set) => set.key === "test")?.titles ?? [],
  ];
  return rungs.map(({ key, threshold }, r) => {
    const changes = test.map((each, i) => {
      const [had, has] = [before, after].map((s) => isRight(each, scored[s][r][i], threshold));
      return { had, has, label: each.label, bracketed: each.title.includes("[") };
    });
    const of = (label: string) => changes.filter((each) => each.label === label);
    const lost = (rows: typeof changes) => rows.filter(({ had, has }) => had && !has).length;
    const gained = (rows: typeof changes) => rows.filter(({ had, has }) => !had && has).length;
    const { difference } = bootstrap(changes.length, (sample) => {
      let sum = 0;
      for (const i of sample) sum += Number(changes[i].has) - Number(changes[i].had);
      return { difference: sum / sample.length };
    });
    return {
      rung: key,
      titles: changes.length,
      bracketed: changes.filter(({ bracketed }) => bracketed).length,
      lost: lost(changes),
      gained: gained(changes),
      fictionLost: lost(of("fiction")),
      nonFictionLost: lost(of("non_fiction")),
      difference,
      pValue: mcnemar(gained(changes), lost(changes)),
    };
  });
}

/** What each kind of evidence gives to the right answer, in logits a title, by set and label. */
export function cueSupport(sets: readonly TitleSet[], explained: readonly Explanation[][]) {
  return sets.flatMap(({ key, titles }, s) => {
    const support = explained[s].map((explanation, i) => {
      const side = titles[i].label === "fiction" ? 1 : -1;
      const sums = cueContributions(explanation);
      return cues.map((cue) => side * sums[cue]);
    });
    return (["fiction", "non_fiction"] as const).flatMap((label) => {
      const chosen = support.filter((_, i) => titles[i].label === label);
      const means: Record<string, Estimate> = bootstrap(
        chosen.length,
        (sample) =>
          Object.fromEntries(
            cues.map((cue, c) => {
              let sum = 0;
              for (const i of sample) sum += chosen[i][c];
              return [cue, sum / sample.length];
            }),
          ),
        { resamples: 300 },
      );
      return cues.map((cue) => ({ set: key, label, cue, ...means[cue] }));
    });
  });
}

/** How the titles of each set are worded, and how many of their words other titles of the collection have too. */
export function wording(sets: readonly TitleSet[], collection: readonly { title: string }[]) {
  const titlesWith = new Map<string, number>();
  for (const { title } of collection)
    for (const word of new Set(wordsOf(title))) titlesWith.set(word, (titlesWith.get(word) ?? 0) + 1);
  return sets.map(({ key, titles }) => {
    const share = (holds: (title: string) => unknown) =>
      titles.filter(({ title }) => holds(title)).length / titles.length;
    const words = titles.map(({ title }) => title.split(/\s+/).length).sort((a, b) => a - b);
    return {
      set: key,
      titles: titles.length,
      medianWords: words[words.length >> 1] ?? null,
      brackets: share((title) => title.includes("[")),
      formInBrackets: share((title) => (title.match(/\[[^\]]*\]?/g) ?? []).some(formsNamed)),
      knownWords: knownShare(titles, titlesWith, key === "test" || key === "withoutBrackets" ? 1 : 0),
      etc: share((title) => /\betc\b/i.test(title)),
      stops: share((title) => /[.;:].*[.;:].*\S/.test(title)),
    };
  });
}

/** Fewest titles of the collection that make a word one that a model can know. */
const enough = 3;

/** @param own titles of the collection that are the title itself */
function knownShare(
  titles: readonly { title: string }[],
  titlesWith: ReadonlyMap<string, number>,
  own: number,
) {
  const words = titles.flatMap(({ title }) => wordsOf(title));
  return words.filter((word) => (titlesWith.get(word) ?? 0) - own >= enough).length / words.length;
}

function wordsOf(title: string): string[] {
  return title.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** What the home titles have and titles elsewhere lack. */
export function missedFeatures(sets: readonly TitleSet[], explained: readonly Explanation[][]) {
  const wanted = (["test", "hathiTrust", "catalogue"] as const).map((key) =>
    sets.findIndex((set) => set.key === key),
  );
  return featureReliance(
    wanted.map((s) => explained[s]),
    { least: 5, most: 24 },
  );
}
