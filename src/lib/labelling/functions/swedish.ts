import { titleTerms } from "./titleTerms.js";

/** Swedish words for the forms of fiction and the subjects of non-fiction. */
export const swedish = [
  titleTerms(
    "Swedish",
    "swedish-fiction",
    "fiction",
    "Names a roman, dikter, a berättelse, sagor or a play.",
    `roman $, roman af, roman från, roman ur, roman i, en roman, romaner, novell, noveller, *dikt, *dikter, en berättelse,
     berättelse ur, berättelse för, berättelser för, berättelser ur, sångar, sånger, visor, *visor, skådespel, sorgespel,
     sorgspel, lustspel, komedi, tragedi, sagor, äfventyr, skald, skaldestycken, skaldeförsök, poesi, poesier, kväden, qväden,
     vaudeville, dramatisk*, i _ akter, hjältedikt, lyriska, verser, på vers, lyrik, sånggudinn*, romantisk*`,
    `*historia, historisk*, beskrifning*, resa, resor, berättelse om, krigs*, tidehvarf`,
  ),
  titleTerms(
    "Swedish",
    "swedish-non-fiction",
    "non_fiction",
    "Names historia, beskrifning, resa, handlingar or krig.",
    `historia om, historia till, sveriges historia, historien, historisk*, *historier, beskrifning*, beskrivning*, *beskrifning,
     *beskrifningar, resa, resor, resan, *resa, *resor, resebref, reseskizzer, geografisk*, statistisk*, topografisk*, bidrag,
     handbok, lärobok, *bok för, minnen, *minnen, anteckningar, skildring*, *krig, *kriget, krigs*, förhandlingar, handlingar,
     undersökning*, kartor, vägvisare, bref, samlingar, samling af, urkunder, diplomatarium, fälttåg*, *minnesmärken, sveriges,
     svenska folkets, finlands, norges, lefverne*, lefnad*, konung*, drottning*, krönika, krönikor, berättelse om, om det,
     om den, om de, om svenska, staden, städer, stift, socken, socknar, län, landskap, fornlemningar, fornforskning*,
     afhandling, akademisk, utgifna, utgifven, geologiska, öfversigt, försök, tidehvarf*, fädernesland*, minnesteckning*,
     bilder från, genom`,
    `roman, romaner, *dikter, noveller, skådespel, sorgespel, lustspel, sagor, sånger, visor`,
  ),
];
