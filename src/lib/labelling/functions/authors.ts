import type { TermsFunction } from "../labellingFunction.js";
import { listed } from "./listed.js";

/** What the heading of the author says: "Browne, Thomas, poet", "Smith, Mrs". */
export const authors: TermsFunction[] = [
  {
    kind: "terms",
    name: "author-called-poet",
    language: "English",
    description: "The author's heading says poet, dramatist, novelist or the like.",
    field: "author",
    vote: "fiction",
    terms: listed(
      `poet, poets, poetess, poetical, dramatist*, novelist*, dramatic writer, writer of verse, writer of fiction, writer of tales, verse writer, writer of verses, of verse, of poems, of novels, of tales,
       actor, actress, comedian, playwright, author of poems, miscellaneous poet, story writer, ballad writer, song writer`,
    ),
  },
  {
    kind: "terms",
    name: "author-called-traveller",
    language: "English",
    description: "The author's heading says historian, traveller, geologist, soldier or society.",
    field: "author",
    vote: "non_fiction",
    terms: listed(
      `historian, traveller, geologist, geographer, topographer, antiquary, archaeologist, botanist,
     naturalist, engineer, surveyor, hydrographer, architect, statistician, historical writer,
     of geography, missionary, general, admiral, colonel, president, emperor, marshal, count, marquis,
     society, office, company, association, department, committee, congress, ministry, institute, academy,
     académie, société, gesellschaft, verein, survey, state, bureau, parliament, library, museum,
     university, consul, secretary, governor, schoolmaster, guide books, guides`,
    ),
    except: listed("poet, dramatist, novelist, countess"),
  },
  {
    kind: "terms",
    name: "author-woman",
    language: "English",
    description:
      "The author is a Mrs or a Miss, or has a woman's first name: most of their books here are novels and verse.",
    field: "author",
    vote: "fiction",
    terms: listed(
      `mrs, miss, elizabeth, margaret, frances, charlotte, jane, eliza, julia, emily, emma, florence,
     henrietta, louisa, ann, helen, evelyn, matilda, alice, dinah, edith, amelia, rosa, rhoda, georgiana,
     catherine, lucy, isabella, jessie, beatrice, adeline, bertha, blanche, eleanor, gertrude, hannah,
     ada, maud, mary`,
    ),
    except: listed("queen, saint, of england, empress"),
  },
];
