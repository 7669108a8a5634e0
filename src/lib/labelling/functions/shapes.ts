import type { LabellingFunction } from "../labellingFunction.js";
import { listed } from "./listed.js";
import { placeNames } from "./placeNames.js";

/** What a title holds in any language: dates, places, very many words. */
export const shapes: LabellingFunction[] = [
  {
    kind: "terms",
    name: "title-dates",
    language: "any",
    description: "Names a span or a point of time: in 1848, 1793-1815, from 1688.",
    field: "title",
    vote: "non_fiction",
    terms: listed(
      `<year> <year>, in <year>, from <year>, to <year>, of <year>, since <year>, during <year>, year <year>, years <year>, en <year>, de <year>, im jahre <year>, jahre <year>, anno <year>, depuis <year>,
       jusqu'en <year>, bis <year>, von <year>, til <year>, till <year>, tot <year>, año <year>, nel <year>, del <year>, dal <year>, between <year>, a . d . <number>, jahren <year>, jaar <year>, году <year>,
       <year> <number>, au <year>, um <year>, in <number> and, april <year>, may <year>, june <year>, july <year>, august <year>, september <year>, october <year>, november <year>, december <year>,
       january <year>, february <year>, march <year>`,
    ),
    except: listed(
      "poem, poems, novel, tale, romance, in verse, comedy, tragedy, drama, story, tales, ode, farce, acts, songs, verses, play, satire, roman historique, historischer roman",
    ),
  },
  {
    kind: "terms",
    name: "title-places",
    language: "any",
    description: "Names two or more different places.",
    field: "title",
    vote: "non_fiction",
    terms: placeNames,
    except: listed(
      "poem, poems, novel, tale, romance, in verse, comedy, tragedy, drama, story, tales, ode, farce, acts, songs, verses, play, satire, poetical",
    ),
    minimum: 2,
  },
  {
    kind: "length",
    name: "long-title",
    language: "any",
    description: "The title has thirty words or more.",
    vote: "non_fiction",
    atLeast: 30,
  },
];
