/** Why a run has ended, for scripts. */
export const exitCode = { done: 0, failed: 1, taken: 3, unread: 4 } as const;

/** What each says, for `--help`. */
export const exitCodes: Readonly<Record<number, string>> = {
  [exitCode.done]: "every row has been written, but for those that could not be used",
  [exitCode.failed]: "an option, the input or the disk is at fault, as one line says",
  [exitCode.taken]: "the output is there already, or another run is writing it",
  [exitCode.unread]: "whoever read the output by a pipe has stopped reading",
};
