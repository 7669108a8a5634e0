import { titleTerms } from "./titleTerms.js";
import { verse } from "./verseAndFiction.js";

/** English words for the past: histories, lives, wars and the state. */
export const englishPast = [
  titleTerms(
    "English",
    "english-history",
    "non_fiction",
    "Speaks of history, antiquities, records and annals.",
    `history, histories, historical, annals, antiquity, antiquities, antiquarian, archaeolog*, archæolog*, chronology,
     chronological, records, muniments, charter, charters, chartulary, cartulary, register, registers, inscriptions,
     heraldry, heraldic, genealog*, pedigree*, peerage, visitation of, memorials of, topograph*, constitution, constitutional,
     revolution, rebellion, parliament*, statutes, treaty, treaties, state papers, calendar of, ancient, prehistoric,
     pre historic, historian*, dynasty, reign of, century, civilization, civilisation, colonization, pioneers, early settlers,
     biographical, historic`,
    `${verse}, history of tom jones, history of mr, history of mrs, history of miss, history of sir, history of lady,
     historical novel, historical romance, historical tale, historical play, historical drama, historical story, historical tragedy,
     a family history, history of a, history of pendennis, history of henry esmond, history of pompey, a story, tales, by the author of, ballads,
     historical poems, novels`,
  ),
  titleTerms(
    "English",
    "english-lives",
    "non_fiction",
    "Is a life, memoirs, recollections, a diary or letters.",
    `memoirs of, memoirs, a memoir, biograph*, lives of, life and times, reminiscences, recollections,
     correspondence, diary, diaries, journal, letters of, letters written, life of the, life and reign,
     anecdotes, eminent men, men of, portraits of, memorial of, sketches of the lives, personal narrative,
     biographer, life and labours, obituary`,
    `${verse}, poetical works, by the author of, songs, lyrics, ballads, with a memoir, with memoir, a memoir of the author, memoir of the author,
     memoir and, with the life, autobiography of, novels, poetry, verses, plays, with life, life of the author, dramatic, works of, love letters, a story,
     memoirs of a, tales, a love, verse, stories, secret memoirs, biographical notice, biographical sketch`,
  ),
  titleTerms(
    "English",
    "english-war-and-state",
    "non_fiction",
    "Speaks of armies, wars, government, trade and law.",
    `regiment*, campaign, campaigns, war of, war in, war with, wars of, the war, the late war, wars, battles, siege of, military, army, armies, navy, naval,
     volunteers, infantry, cavalry, brigade, artillery, mutiny, invasion, government, politic*, policy, trade, commerce, commercial, finance, taxation,
     population, industry, industries, industrial, manufactur*, economic, political economy, the question, eastern question, administration, laws of, law of, act of parliament,
     acts of parliament, corporation, municipal, treaty, officers, empire, republic, republics, diplomatic, blockade, conquest of, national, social, slavery, slave trade`,
    `${verse}, a story, stories, tales, comedy, dramatic, by the author of, novels, ballads, songs, burlesque, farce, epic, ode, satire, play, romance`,
  ),
];
