/** Key of the deep variant among the models of a task; all others are word models. */
export const deepKey = "deep";
