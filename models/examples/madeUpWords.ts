import type { WordLists } from "../../src/lib/behaviour/template.js";

/** Templates of titles, and the words that fill them: of books that nobody wrote, by language. */
export interface MadeUpLanguage {
  code: string;
  fiction: readonly string[];
  nonFiction: readonly string[];
  words: WordLists;
}

const english: MadeUpLanguage = {
  code: "eng",
  fiction: [
    "The {adjective} {person} of {town}. {kind}",
    "{name}: {kind}",
    "{name}; or, The {adjective} {thing}. {kind}",
    "Under the {adjective} {thing}",
    "A {person}'s {thing}, and other tales",
    "{town}. {kind} in three volumes",
    "The {thing} of {name}",
  ],
  nonFiction: [
    "A history of {town} and its {subject}",
    "An essay on the {subject} of {county}",
    "Handbook of {subject}, for the use of {readers}",
    "Notes on the {subject} of {town}, with {plates}",
    "The {subject} of {county}: a {report} to the {society}",
    "Lectures on {subject}, delivered at {town}",
    "A {report} upon the {subject} at {town}, with {plates}",
  ],
  words: {
    adjective: ["silent", "crooked", "borrowed", "amber", "forgotten", "seventh", "wandering", "hollow"],
    person: ["lamplighter", "ferryman", "governess", "clockmaker", "shepherdess", "smuggler", "beekeeper"],
    thing: ["lantern", "orchard", "weathercock", "ring", "staircase", "mill", "garden", "looking-glass"],
    name: [
      "Lettice Varrow",
      "Ambrose Quillan",
      "Dorothea Finch-Hale",
      "Jasper Tolley",
      "Ruth Imber",
      "Hester Pyke",
    ],
    kind: ["A novel", "A romance", "A tale", "A story for winter evenings", "A tale of the marshes"],
    town: ["Wexcombe", "Ardlaw", "Port Sallow", "Great Timble", "Ostrey", "Llanfarth", "Kirkmoss"],
    county: ["Morshire", "the Vale of Penn", "Northmark", "the Sallow Isles", "Ardlawshire"],
    subject: [
      "tides",
      "water-mills",
      "parish schools",
      "roof timbers",
      "sea-birds",
      "drainage",
      "lace-making",
      "ferns",
    ],
    readers: ["schools", "engineers", "gardeners", "travellers", "young surveyors"],
    plates: ["twelve plates", "a map", "tables", "an appendix", "coloured plates and an index"],
    report: ["report", "memoir", "letter", "survey"],
    society: ["Philosophical Society", "Board of Works", "Field Club", "Drainage Commissioners"],
  },
};

const german: MadeUpLanguage = {
  code: "ger",
  fiction: ["{name}. {kind}", "Die {thing} von {town}. {kind}", "{name} und die {thing}"],
  nonFiction: [
    "Geschichte der Stadt {town}",
    "Über die {subject} in {town}",
    "Beiträge zur {subject}. Mit {plates}",
  ],
  words: {
    name: ["Gretchen Ahlbrück", "Der Müller am Öhrbach", "Konrad Süßkind"],
    kind: ["Roman", "Erzählung", "Eine Dorfgeschichte", "Novelle"],
    thing: ["Glöcknerin", "Brücke", "schöne Fährfrau", "Mühle"],
    town: ["Lüderstedt", "Oberwöhr", "Grünfähr"],
    subject: ["Flußfischerei", "Moorwirtschaft", "Bienenzucht", "Mühlenbaukunst"],
    plates: ["zwölf Tafeln", "einer Karte", "Tabellen"],
  },
};

const french: MadeUpLanguage = {
  code: "fre",
  fiction: ["{name}, {kind}", "Le {thing} de {town}. {kind}", "{name} ou le {thing} perdu"],
  nonFiction: ["Histoire de {town}", "Étude sur {subject} à {town}", "Traité de {subject}, avec {plates}"],
  words: {
    name: ["Hélène Dutilleux", "Le père Aubépin", "Geneviève de Saint-Élan"],
    kind: ["roman", "nouvelle", "conte d’été", "roman de mœurs"],
    thing: ["château", "médaillon", "pêcheur", "moulin"],
    town: ["Saint-Élan", "Vieux-Gué", "Montrèche"],
    subject: ["la pêche", "l’élevage des abeilles", "les écoles", "l’irrigation"],
    plates: ["huit planches", "une carte", "des tableaux"],
  },
};

/** Languages of the made-up catalogue, the commonest first. */
export const madeUpLanguages = [english, german, french] as const;

/** Authors, towns with presses and publishers that do not exist. */
export const madeUpNames = {
  surnames: [
    "Abernook",
    "Brindlow",
    "Carvossa",
    "Dunnage",
    "Ekstrand",
    "Fennimore-Gray",
    "Grübel",
    "Hallowby",
    "Imbert",
  ],
  forenames: [
    "A. M.",
    "Charlotte",
    "Edwin",
    "F. J.",
    "Georgiana",
    "Héloïse",
    "Jürgen",
    "Margaret",
    "Tobias",
    "W.",
  ],
  places: {
    eng: ["London", "Edinburgh", "Dublin", "New York"],
    ger: ["Leipzig", "Wien"],
    fre: ["Paris", "Genève"],
  },
  publishers: [
    "Brindlow & Sons",
    "The Sallow Press",
    "Marchbank",
    "Heron & Hale",
    "Gebrüder Fährmann",
    "Aubépin",
  ],
} as const;
