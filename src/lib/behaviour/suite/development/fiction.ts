/** Development templates of titles that name a form of fiction. */
export const fiction = {
  "a poem that names its form": [
    "{An ode|An elegy|Stanzas|A sonnet|A monody} on {theme}.",
    "{Sonnets|Lyrics|Ballads|Pastorals|Idylls}, by {writer}.",
    "The lay of {place}: a {metrical tale|ballad|pastoral|legend in verse}, in {two|three|six} cantos.",
  ],
  "verses with the place and occasion of their writing": [
    "{Lines|Verses|Stanzas} written at {place}, on a visit to {the castle|the grave of a friend|the ruins of the priory}.",
    "Sonnets, written chiefly during a {tour|walk|summer} in {region}.",
    "{Lines|Verses} suggested by {a portrait|a funeral|the sunset} at {place}.",
  ],
  "a poem that was recited": [
    "An ode on {theme}, performed at the {annual meeting|festival} of the {Choral Society|Mechanics’ Institute} of {place}.",
    "{A poem|Verses|An ode} recited at {occasion}, {place}.",
  ],
  "a poem with a dedication": [
    "A poem on {theme}. Addressed to {patron}.",
    "A poetical epistle to {patron}, occasioned by {occasion}.",
    "{An elegy|A monody} on the death of {writer}, inscribed to {patron}.",
  ],
  "a poem with a subject from history, cantos and notes": [
    "{event}: an historical and descriptive poem, in {four|five|eight} cantos, with notes.",
    "{event}. A poem in {two|twelve} books, with {historical notes|an appendix|explanatory notes and a map}.",
  ],
  "poems with an editor, a life or letters": [
    "The poetical works of {writer}, edited, with a {memoir|life of the author|critical introduction}, by {editor}.",
    "Poems, by {writer}, {to which are prefixed some letters|with a portrait and a sketch of the author’s life}.",
  ],
  "a novel with the name of a person": [
    "{person}. A novel.",
    "{person}; or, {secondTitle}. A novel. By {writer}.",
    "The {trials|marriage|fortunes} of {person}: a novel, in {two|three} volumes.",
  ],
  "a tale of a place": [
    "A tale of {place}.",
    "The {smuggler|miller|sexton}’s daughter: a tale of {place}.",
    "{Tales|Stories} of {village|moorland|cottage} life in {region}.",
  ],
  "a historical romance": [
    "{person}: an historical romance of the days of {Queen Anne|King Stephen|Cromwell|the Black Prince}.",
    "The {captive|heir|nun|outlaw} of {place}. A romance of the {twelfth|fifteenth} century.",
  ],
  "adventures and confessions of made-up people": [
    "The {surprising|droll|strange} adventures of {person} {at school|among the pirates}: a story for boys.",
    "The confessions of {person}: a novel, edited by {writer}.",
  ],
  "a play in acts": [
    "{person}: a {tragedy|comedy|drama|melodrama}, in {three|four|five} acts.",
    "{comicTitle}: a play, in five acts and in {prose|verse}, by {writer}.",
  ],
  "a farce, an opera or a pantomime": [
    "{comicTitle}: {a farce|a burletta|a comic opera|an operetta|a comedietta}, in {one act|two acts}.",
    "Harlequin and {the giant of the well|the king of the clocks|Mother Magpie}: a Christmas pantomime.",
  ],
  "a play with its theatre": [
    "{comicTitle}: a {farce|comedy|melodrama}, as performed at {theatre}.",
    "{person}, a tragedy: acted at {theatre}, with the cast of characters, costumes and stage directions.",
  ],
  "a play on a subject from history, with notes": [
    "{event}: an historical {tragedy|drama|play}, in five acts, with {notes|an introduction|remarks on the history}.",
  ],
  "fiction that says that it is no history": [
    "{person}: not a {biography|memoir}, but a novel.",
    "Not a history, but a {tale|story} of {place}, by {writer}.",
  ],
};
