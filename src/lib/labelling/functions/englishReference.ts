import { titleTerms } from "./titleTerms.js";
import { verse } from "./verseAndFiction.js";

/** English words for books of reference and argument. */
export const englishReference = [
  titleTerms(
    "English",
    "english-guide",
    "non_fiction",
    "Is a guide, a handbook, a manual, a dictionary, a catalogue or a schoolbook.",
    `guide, guides, guide book*, guidebook*, handbook, handbooks, hand book*, manual, manuals, dictionary, cyclopædia, cyclopaedia,
     encyclopædia, encyclopaedia, catalogue, bibliograph*, companion to, class book, text book*, textbook, text books, grammar, lessons,
     elementary, elements of, principles of, introduction to, outline of, outlines of, primer, catechism, compendium, almanack*, almanac,
     views of, views in, description*, descriptive, described, plan of, plans, photographs, lithographs, itineraries, picturesque, illustrated guide,
     vade mecum, index, list of, lists, glossary, questions on, for the use of schools, school geography, examination*, hints, how to, directory,
     notes for, practical, road book, pocket, panorama`,
    `${verse}, a story, stories, tales, dramatic, by the author of, novels`,
  ),
  titleTerms(
    "English",
    "english-treatise",
    "non_fiction",
    "Is an account, a report, an essay, a lecture, a sermon or a treatise.",
    `account, accounts, report, reports, treatise, essays, essay on, lecture, lectures, address,
     addresses, speech, speeches, observations, remarks, inquiry, enquiry, considerations, dissertation*,
     discourse, discourses, letter to, letters to, letters on, letters addressed, sermon, papers,
     proceedings, transactions, pamphlet*, evidence, minutes of, documents, appendix, supplement, tables,
     facts, examination of, researches, investigation*, studies in, study of, vindication, defence of,
     proposals, proposal, proposed, commission*, correspondence, despatches, dispatches, review of,
     statement, reply to, answer to, reasons, reflections, thoughts on, suggestions, opinions, causes of,
     origin of, theory, hypothesis, progress of, condition of, state of, present state, rise and,
     decline and, analysis, criticism, extracts, particulars, summary, relating to, concerning,
     resolutions`,
    `${verse}, an essay on man, epistle, a satire, by the author of, ballads, novel, novels, tales`,
  ),
];
