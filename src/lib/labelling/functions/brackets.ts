import { titleTerms } from "./titleTerms.js";

/** What the cataloguer added inside square brackets. */
export const brackets = [
  titleTerms(
    "English",
    "bracket-novel",
    "fiction",
    "The cataloguer's brackets say that it is a novel, a tale or a story.",
    `[novel], [novels], [a tale], [tale], [tales], [story], [stories], [a romance], [romance], [fiction], [an allegory], [fictitious]`,
  ),
  titleTerms(
    "English",
    "bracket-verse",
    "fiction",
    "The cataloguer's brackets say that it is a poem or in verse.",
    `[verse], [verses], [poem], [poems], [in rhyme], [songs], [a song], [sonnets], [sonnet], [a ballad], [ballads], [an ode], [elegy], [satire], [hymns],
     [in blank verse], [poetry], [prose and verse], [lyrics], [a sonnet], [poetical]`,
    "[quotations], [with _ poems]",
  ),
  titleTerms(
    "English",
    "bracket-drama",
    "fiction",
    "The cataloguer's brackets say that it is a play.",
    `[a play], [plays], [drama], [in _ act], [in _ acts], [acts], [a comedy], [a tragedy], [farce], [a libretto], [dramas], [an opera], [dramatic], [words by], [tragedy], [comedy]`,
  ),
  titleTerms(
    "English",
    "bracket-maps-and-plates",
    "non_fiction",
    "The cataloguer's brackets mention maps, plates, plans, tables or a bibliography.",
    `[map], [maps], [plates], [plans], [plan], [charts], [chart], [bibliograph*], [photographs], [tables], [genealogical], [appendix], [index],
     [coloured plates], [facsimiles], [illustrated with], [reports], [views], [engravings], [a catalogue], [drawings by], [lithographs], [diagrams]`,
    `poem, poems, verse, verses, novel, tale, tales, poetical, romance, songs, ballads, stories, story, drama, comedy, acts, prose, poème*, poema*, gedicht*, en vers`,
  ),
];
