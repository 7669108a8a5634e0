/** Kinds of titles in which to sort a model's mistakes, in the order in which they are tried. */
export const titleKindNames = [
  "names itself what its label denies",
  "not English",
  "no cue",
  "cues against the label",
  "cues on both sides",
  "cues for the label",
] as const;

export type TitleKindName = (typeof titleKindNames)[number];

/** What a program can see of a title. */
export interface TitleSigns {
  /** 1 if the label is fiction, else 0. */
  outcome: number;
  /** Votes of the labelling functions that read titles: 1, 0, or −1 for none. */
  votes: readonly number[];
  /** Does the title, or the cataloguer in brackets, call the book a novel, a play or verse? */
  namesForm: boolean;
  /** Is it in another language than English, for sure? */
  foreign: boolean;
}

/** The first kind that holds, and whether the title contradicts its label. */
export function titleKind({ outcome, votes, namesForm, foreign }: TitleSigns): {
  kind: TitleKindName;
  contradictsLabel: boolean;
} {
  const cast = votes.filter((vote) => vote >= 0);
  const against = cast.filter((vote) => vote !== outcome).length;
  const contradictsLabel = namesForm && outcome === 0;
  return { kind: kindOf(), contradictsLabel };

  function kindOf(): TitleKindName {
    if (contradictsLabel) return "names itself what its label denies";
    if (foreign) return "not English";
    if (cast.length === 0) return "no cue";
    if (against === cast.length) return "cues against the label";
    return against > 0 ? "cues on both sides" : "cues for the label";
  }
}
