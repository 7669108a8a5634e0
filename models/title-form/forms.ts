/** The forms that the task tells apart, in the order of its labels: colours go by that order, as those of the genres do. */
export const forms = ["non_fiction", "prose_fiction", "verse", "drama"] as const;

export type Form = (typeof forms)[number];
