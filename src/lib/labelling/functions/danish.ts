import { titleTerms } from "./titleTerms.js";

/** Danish and Norwegian words for the forms of fiction and the subjects of non-fiction. */
export const danish = [
  titleTerms(
    "Danish",
    "danish-fiction",
    "fiction",
    "Names a roman, digte, a fortælling, eventyr or a play.",
    `roman $, roman af, roman efter, roman i, en roman, romaner, *digt, *digte, digtning, digtninger, fortælling, fortællinger,
     *fortælling, *fortællinger, novelle, noveller, skuespil, sørgespil, lystspil, syngespil, tragedie i, tragedier, eventyr,
     sange, viser, *viser, vaudeville, vaudeviller, dramatisk*, komedie, lyriske, poesier, epos, i _ akter, i _ acter,
     romantisk*, rimkrønike, poetiske`,
    `historie, historisk, historiske, *beskrivelse, reise, reiser, rejse*, krigs*, beretning*`,
  ),
  titleTerms(
    "Danish",
    "danish-non-fiction",
    "non_fiction",
    "Names historie, beskrivelse, rejse, bidrag or krig.",
    `historie, *historie, historiske, historisk, *beskrivelse, *beskrivelser, rejse*, reise, reiser, *reise, geografisk*,
     geographisk*, statistisk*, topographisk*, topografisk*, bidrag, haandbog, lærebog, minder, *minder, erindringer,
     optegnelser, skildringer, skildring, *krig, *krigen, *krige, krigs*, felttog, undersøgelse*, kaart, aktstykker, arkiv,
     breve, samlinger, afhandling, afhandlinger, diplomatarium, oldtid*, danmarks, norges, grønland*, færøerne, levnet*,
     biographisk*, krønike, kong, kongers, kongerige*, beretning*, udgivet, efterretning*, om det, om den, om de, staden,
     byens, kjøbstad*, sogn*, veiviser, vejviser, udsigt over, oversigt, geologisk*, betragtninger, forsøg, tildragelser`,
    `roman, romaner, *digte, noveller, fortælling*, skuespil, sørgespil, lystspil, eventyr, sange`,
  ),
];
