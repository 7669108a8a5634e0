/** Held-out templates of titles that name a form of fiction. Not to be looked at while a model is mended. */
export const fiction = {
  "a poem that names its form": [
    "{theme}: {an ode|an elegy|a sonnet|a ballad|a lyric}. By {writer}.",
    "{A pastoral|A monody|A lament|An eclogue}, in three parts. By {writer}.",
    "The bard of {place}, and other {poems|lays|ballads|sonnets}.",
  ],
  "verses with the place and occasion of their writing": [
    "{Poems|Lyrics|Verses} composed {during|on} a {journey|voyage|pedestrian tour} through {region}.",
    "{Stanzas|A sonnet|Lines} written in {the churchyard|the gardens|the abbey} of {place}.",
    "{place} revisited: {lines|stanzas|verses} after an absence of {ten|thirty} years.",
  ],
  "a poem that was recited": [
    "{Lines|Stanzas|A poem}, read before the {Literary and Philosophical Society|Young Men’s Association} of {place}, at its {anniversary|general meeting}.",
    "Ode for {occasion}, sung in the {town hall|church} of {place}.",
  ],
  "a poem with a dedication": [
    "{theme}. A poem, dedicated, by permission, to {patron}.",
    "A {familiar|satirical} epistle, in verse, to {patron}, from {writer}.",
    "{Verses|Lines} to {patron} on {occasion}.",
  ],
  "a poem with a subject from history, cantos and notes": [
    "{event}; an epic, in {six|nine|ten} cantos; with notes, critical and historical.",
    "A poem, historical and topographical, on {event}: to which are added {notes|extracts from the chronicles|a preface and a plan}.",
  ],
  "poems with an editor, a life or letters": [
    "The complete poems of {writer}: now first collected, with {a biographical notice|an essay on his life|letters and a portrait}, by {editor}.",
    "{Verses|Poems|Sonnets} by {writer}. With some account of the author, and {a selection from the correspondence|notes by the editor}.",
  ],
  "a novel with the name of a person": [
    "{person}; a novel. By {writer}.",
    "The {wooing|temptation|two loves} of {person}. A novel, in {three volumes|one volume}.",
    "{person}’s {secret|inheritance|engagement}: a novel.",
  ],
  "a tale of a place": [
    "The {ferryman|curate|lighthouse keeper} of {place}: a tale.",
    "{Tales|Stories} of {the fells|the fens|our village}. By {writer}.",
    "{A summer|A winter} at {place}: a {love story|tale}.",
  ],
  "a historical romance": [
    "{person}; or, {place} in the days of {Edward the Third|the Commonwealth|the Young Pretender}. An historical tale.",
    "The {Templar|hostage|falconer} of {place}: a romance of the {reign of King John|wars of the Roses}.",
  ],
  "adventures and confessions of made-up people": [
    "The {comical|perilous|astonishing} history of {person}, a tale of {the sea|the bush|the circus}.",
    "The autobiography of {person}: a novel. By {writer}.",
  ],
  "a play in acts": [
    "{comicTitle}; a {comedy|drama|vaudeville}, in {two|three|four} acts, from the French.",
    "{person}. A {tragic|romantic|domestic} play in {four|five} acts.",
  ],
  "a farce, an opera or a pantomime": [
    "{person}; or, {comicTitle}. {An extravaganza|A burlesque|A musical farce|An opera}.",
    "{comicTitle}: a {ballad opera|comic interlude|petite comedy} in one act.",
  ],
  "a play with its theatre": [
    "{comicTitle}. A {comedy|drama|farce}. First produced at {theatre}, with the original cast.",
    "{person}: a {melodrama|tragedy}, as represented at {theatre}; printed from the prompt book.",
  ],
  "a play on a subject from history, with notes": [
    "{event}. A {tragedy|drama} in blank verse, with {an historical preface|a note on the sources|extracts from the records}.",
  ],
  "fiction that says that it is no history": [
    "{person}: no true {chronicle|history}, but a romance.",
    "A {novel|tale}, and not a {guide|history}: {person} of {place}.",
  ],
};
