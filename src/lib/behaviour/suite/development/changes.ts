/** Titles to which any change may be made. */
const plain = [
  "{person}; or, {secondTitle}. A novel. By {writer}.",
  "{poemTitle}, and other poems. By {writer}.",
  "{comicTitle}: a farce, in two acts.",
  "{studyTitle}. By {writer}.",
  "A guide to {place}, with a description of its antiquities.",
  "The story of {invention}, told for young people.",
];

/** Development templates of changes: the title before and after. */
export const changes = {
  "a form of fiction is added": [
    "{person}. => {person}. A {novel|tale|romance}.",
    "{novelTitle}. By {writer}. => {novelTitle}. A {novel|story}. By {writer}.",
  ],
  "a form of verse is added": [
    "{poemTitle}. => {poemTitle}. {Poems|Verses|A poem}.",
    "{event}. => {event}: a poem{|, in two cantos}.",
  ],
  "a form of non-fiction is added": [
    "{place}. => {place}: a {history|guide|survey}.",
    "{poet} and his friends. => {poet} and his friends: a {biography|critical essay}.",
  ],
  "an edition is added": [
    "{novelTitle}. A novel. => {novelTitle}. A novel. {Second edition|New edition, revised|Third thousand}.",
    "{studyTitle}. => {studyTitle}. {Second edition|New edition, revised|Third thousand}.",
    "{poemTitle}, and other poems. => {poemTitle}, and other poems. {Second edition|New edition, revised}.",
  ],
  "a form in the cataloguer’s brackets": [
    "{novelTitle}. [A {novel|tale|story}.]",
    "{person}. [A tale. By {writer}.]",
  ],
  "a form is added in brackets": [
    "{novelTitle}. => {novelTitle}. [A {novel|tale|story}.]",
    "{person}. By {writer}. => {person}. [A novel.] By {writer}.",
  ],
  "brackets removed": [
    "{person}. [A novel.]",
    "{poemTitle}, and other poems. [By {writer}.]",
    "{studyTitle}. [By {writer}. With plates.]",
    "[{studyTitle}.]",
  ],
  "notes in brackets removed": [
    "{novelTitle}. A novel. [With plates.]",
    "{poemTitle}, and other poems. [By {writer}.]",
    "{studyTitle}. [By {writer}. With a map.]",
    "{comicTitle}: a farce. [Altered from the French.]",
  ],
  "fiction “/ by”": [
    "{novelTitle} : a {novel|romance|tale} / by {writer}.",
    "{person} : a story for {girls|boys} / by {writer} ; illustrated by {editor}.",
  ],
  "verse “/ by”": ["{poemTitle}, and other poems / by {writer}.", "{Poems|Sonnets|Ballads} / by {writer}."],
  "non-fiction “/ by”": [
    "A history of {place} / by {writer}.",
    "The {geology|botany|antiquities} of {region} : with maps / by {writer} ; edited by {editor}.",
  ],
  "“/ by” is added": [
    "{novelTitle} : a novel => {novelTitle} : a novel / by {writer}.",
    "{studyTitle} => {studyTitle} / by {writer}.",
    "{poemTitle} : verses => {poemTitle} : verses / by {writer}.",
  ],
  "“by the author of” is added": [
    "{person}. A novel. => {person}. A novel. By the author of “{novelTitle}.”",
    "{studyTitle}. => {studyTitle}. By the author of “A guide to {place}.”",
  ],
  "another name": [
    "{person}. A novel. => {otherPerson}. A novel.",
    "{Poems|Sermons|Travels}, by {writer}. => {Poems|Sermons|Travels}, by {editor}.",
    "The life of {person}, merchant. => The life of {otherPerson}, merchant.",
  ],
  "another place": [
    "{A tale|A guide|The legend|The history} of {place}. => {A tale|A guide|The legend|The history} of {otherPlace}.",
    "Verses written at {place}. => Verses written at {otherPlace}.",
  ],
  "another year": [
    "{person}: a story of {year}. => {person}: a story of {otherYear}.",
    "The rebellion of {year}: {a play in four acts|a narrative}. => The rebellion of {otherYear}: {a play in four acts|a narrative}.",
  ],
  "another number of volumes": [
    "{novelTitle}. A novel. In two volumes. => {novelTitle}. A novel. In {3|three|four} volumes.",
    "{studyTitle}. In two volumes. => {studyTitle}. In {3|three|four} volumes.",
  ],
  "straight quotes": [
    "“{novelTitle}”: a novel. By {writer}.",
    "“{poemTitle},” and other poems. By {writer}.",
    "“{place}” and its people: a {history|survey}.",
  ],
  "with illustrations": plain,
  "with illustrations, in brackets": plain,
  "ſ for s": plain,
  "one typing slip": plain,
  etc: plain,
  "upper case": plain,
  "lower case": plain,
  "decomposed letters (NFD)": [
    "{Gedichte|Märchen|Erzählungen|Geschichte} aus {Köln|München|Österreich|Thüringen}.",
    "{Poésies|Comédies|Études|Mémoires} de {Mme Élise Périn|M. Frédéric Véron|l’abbé Géry}.",
  ],
  "double spaces": plain,
};
