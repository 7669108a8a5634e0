/** Titles to which any change may be made. */
const plain = [
  "The {wooing|two loves} of {person}. A novel. By {writer}.",
  "{poemTitle}: poems. By {writer}.",
  "{comicTitle}. A comedy, in three acts.",
  "{studyTitle}, by {writer}.",
  "{place} and its neighbourhood: an historical sketch.",
  "The rise of {invention}, a popular account.",
];

/** Held-out templates of changes. Not to be looked at while a model is mended. */
export const changes = {
  "a form of fiction is added": [
    "{person}’s secret. => {person}’s secret: a {romance|novel|love story}.",
    "{novelTitle}, by {writer}. => {novelTitle}, a {tale|novel}, by {writer}.",
  ],
  "a form of verse is added": [
    "{poemTitle}, by {writer}. => {poemTitle}, in verse, by {writer}.",
    "{event}. => {event}. {A ballad|An ode|A poem, in three cantos}.",
  ],
  "a form of non-fiction is added": [
    "{place} and {otherPlace}. => {place} and {otherPlace}: {a topographical account|a history|a handbook for visitors}.",
    "{novelist}. => {novelist}. {A study|A memoir|A criticism}.",
  ],
  "an edition is added": [
    "{person}. A novel. => {person}. A novel. {Third edition|A new and cheaper edition|Reprinted}.",
    "{studyTitle}. => {studyTitle}. {Third edition|A new and cheaper edition|Reprinted}.",
    "{comicTitle}: a comedy. => {comicTitle}: a comedy. {Third edition|Reprinted}.",
  ],
  "a form in the cataloguer’s brackets": [
    "{person}’s inheritance. [A {romance|novel|tale}.]",
    "{secondTitle}. [A novel. With illustrations.]",
  ],
  "a form is added in brackets": [
    "{person}’s engagement. => {person}’s engagement. [A {novel|romance|story}.]",
    "{secondTitle}. => {secondTitle}. [A tale.]",
  ],
  "brackets removed": [
    "{novelTitle}. [A tale.]",
    "{comicTitle}. [A farce. By {writer}.]",
    "{studyTitle}. [With a map.]",
    "[Poems. By {writer}.]",
  ],
  "notes in brackets removed": [
    "{person}: a tale. [Edited by {editor}.]",
    "{poemTitle}. Verses. [With a portrait.]",
    "{studyTitle}. [Edited by {editor}. With illustrations.]",
    "{secondTitle}. A comedy. [By {writer}.]",
  ],
  "fiction “/ by”": [
    "{person}’s secret : an original {novel|tale|romance} / by {writer}.",
    "{secondTitle} : a {tale|novel} / by the author of {novelTitle}.",
  ],
  "verse “/ by”": [
    "{theme} : {a poem|stanzas|an elegy} / by {writer}.",
    "The poetical remains of {writer} / edited by {editor}.",
  ],
  "non-fiction “/ by”": [
    "{region}, past and present : an account / by {writer} ; with an introduction by {editor}.",
    "Letters from {region} / by {writer}.",
  ],
  "“/ by” is added": [
    "{person} : a tale => {person} : a tale / by {writer}.",
    "{place}, its history and trade => {place}, its history and trade / by {writer}.",
    "{comicTitle} : a farce => {comicTitle} : a farce / by {writer}.",
  ],
  "“by the author of” is added": [
    "{secondTitle}. A tale. => {secondTitle}. A tale. By the author of “{person}.”",
    "A tour in {region}. => A tour in {region}. By the author of “Letters from {place}.”",
  ],
  "another name": [
    "{person}’s engagement: a tale. => {otherPerson}’s engagement: a tale.",
    "{Verses|Letters|Comedies}, by {writer}. => {Verses|Letters|Comedies}, by {editor}.",
    "Memoirs of {person}, physician. => Memoirs of {otherPerson}, physician.",
  ],
  "another place": [
    "{The heiress|A handbook|The charters|The ghost} of {place}. => {The heiress|A handbook|The charters|The ghost} of {otherPlace}.",
    "A sonnet to {place}. => A sonnet to {otherPlace}.",
  ],
  "another year": [
    "{person}, a tale of the year {year}. => {person}, a tale of the year {otherYear}.",
    "The parliament of {year}: {a satire in verse|a chronicle}. => The parliament of {otherYear}: {a satire in verse|a chronicle}.",
  ],
  "another number of volumes": [
    "{person}’s secret. A tale. 2 vols. => {person}’s secret. A tale. {3|4|5} vols.",
    "{studyTitle}. 2 vols. => {studyTitle}. {3|4|5} vols.",
  ],
  "straight quotes": [
    "“{secondTitle}”: a tale. By {writer}.",
    "“{theme},” and other verses, by {writer}.",
    "“{region}” under three kings: a {chronicle|study}.",
  ],
  "with illustrations": plain,
  "with illustrations, in brackets": plain,
  "ſ for s": plain,
  "one typing slip": plain,
  etc: plain,
  "upper case": plain,
  "lower case": plain,
  "decomposed letters (NFD)": [
    "{Lieder|Novellen|Gespräche|Schilderungen} aus {Würzburg|Lübeck|Kärnten|Böhmen}.",
    "{Élégies|Drames|Voyages|Récits} de {M. Hélie Bréard|Mlle Zoë Fénéon|l’abbé Périgord}.",
  ],
  "double spaces": plain,
};
