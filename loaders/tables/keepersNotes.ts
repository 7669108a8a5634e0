const notes: readonly RegExp[] = [
  // "Librarian's note: An alternate cover for this edition can be found here."
  /\(?(?:Librarian(?:['’]?s)? [Nn]ote:? *)?(?:(?:[Tt]his|[Tt]here) is |Also see:? )?(?:[Aa]n? |[Tt]he )?[Aa]lternat(?:e|ive)[ -][Cc]overs? *(?:[Ee]ditions?)?[^.!?]{0,80}?(?:here(?![a-z])|[Ee]dition(?= ?(?:[.)]|$))|(?:ISBN|isbn|ASIN)(?:13|10)?:? *[0-9B][0-9A-Z-]{9,16}?(?=[^0-9A-Z-]|[A-Z][a-z]|$))[.):]*/gu,
  /(?:ISBN|ASIN):? *[0-9B][0-9A-Z-]{9,16}? moved to (?:this|the more recent|the new) edition[.:]?/gu,
  /Librarian(?:['’]?s)? [Nn]ote:[^.!?]*[.!?]?/gu,
];

/** A description without what the keepers of a list wrote to each other: alternate covers, moved numbers, notes. */
export function withoutKeepersNotes(description: string): string {
  const kept = notes.reduce((text, note) => text.replace(note, " "), description);
  return kept === description ? description : kept.replace(/\s+/g, " ").trim();
}
