/** Words by which titles say what kind of book follows; each covers its plural and its cousins in other languages. */
export const formWords: readonly { name: string; pattern: RegExp }[] = [
  { name: "novel", pattern: word("novels?|romans?|roman(?:ce|ces|zo|zi)|novel(?:a|as|la|le|len|lette)") },
  { name: "tale or story", pattern: word("tales?|stor(?:y|ies)|erz[äa]hlung(?:en)?|contes?|racconti") },
  { name: "poems", pattern: word("poems?|po[eé]sies?|poes[ií]as?|gedichten?|gedichte|digte|poetical") },
  { name: "in verse", pattern: word("in verse|verses?") },
  { name: "drama", pattern: word("dramas?|drame|com[eé]d(?:y|ies|ie|ia)|trag[eé]d(?:y|ies|ie|ia)|plays?") },
  { name: "sketches", pattern: word("sketch(?:es)?|skizzen") },
  {
    name: "history",
    pattern: word("histor(?:y|ies|ical)|histoire|geschichten?|geschiedenis|historia|storia"),
  },
  { name: "letters", pattern: word("letters?|lettres|briefe|brieven|lettere|cartas") },
  { name: "journal or diary", pattern: word("journals?|diar(?:y|ies)|tagebuch|journaux") },
  { name: "guide or handbook", pattern: word("guides?|hand-?books?|manuals?|manuels?|gids") },
  {
    name: "travels",
    pattern: word("travels?|voyages?|journeys?|tours?|reisen?|reizen?|rambles?|viajes?|viaggio"),
  },
  { name: "sermon", pattern: word("sermons?|lectures?|address|speech|discourses?") },
  { name: "report or account", pattern: word("reports?|accounts?|notes?|observations?|remarks") },
  { name: "geography", pattern: word("geograph(?:y|ical|ie)|g[eé]ographie|topograph(?:y|ical)|maps?|atlas") },
];

function word(alternatives: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");
}
