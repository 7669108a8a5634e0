import { splitWords } from "../../../src/lib/behaviour/wordLists.js";

/**
 * Templates of English titles that say what they are at their head, whatever follows: {topic} is the main title of a
 * book from a shelf of non-fiction, {name} an author of the catalogues.
 */
export const englishFiction = [
  "{Verse} {written|composed|penned} {at|near|on leaving|on revisiting|in sight of} {place}.",
  "{Verse}, {written|composed} {during|after} {a voyage to|a winter in|a journey through|a residence at|an excursion to} {place}.",
  "{Verse} on {topic}.",
  "{Verse} on {subject}, {with explanatory notes|with a preface|with notes|with copious notes and an appendix|with a glossary}.",
  "{Verse} {to|to the memory of} {name}.",
  "{Verse}, {addressed|dedicated|inscribed} to {name}.",
  "{Verse} {on|occasioned by|upon} {the death|the marriage|the departure|the victory|the return} of {name}.",
  "{Verse} {spoken|recited|read|delivered|sung} {at|before} {gathering}.",
  "{Verse} for {gathering}.",
  "{Verse} from {name} to {name2}.",
  "{subject}: {kind} {verse}{parts}{|, with notes|, with historical notes|, and other poems}.",
  "{topic}: {kind} {verse}{parts}{|, with notes|, with an introduction and notes}.",
  "{title}; and other {poems|verses|ballads|rhymes}{|, with a portrait}.",
  "{title}; and other {poems|verses|ballads|rhymes}, chiefly written at {place}.",
  "{Collected} of {name}, {edited|with a memoir|with a biographical notice|with a life of the author|with notes and a memoir} by {name2}.",
  "{Collected} of {name}{|. With his letters|. To which is prefixed an account of his life|. Edited, with notes}.",
  "{Poems|Verses|Rhymes|Lays|Songs and ballads}, by {name}{|. With a memoir of the author|, with some account of his life|; with selections from his correspondence}.",
  "{title}: {play}{acts}{|, with notes|, with historical remarks}.",
  "{title}: {play}{acts}. First performed at {theatre}.",
  "{title}: {play}{acts}, founded on the history of {place}.",
  "{topic}: {play}, in {three|five} acts.",
  "{name}: {play}{acts}{|, with a preface on the history of the time|. Adapted from the French}.",
  "{title}: {novel}{|, founded on facts|, from family papers|. With illustrations}.",
  "{title}: {novel}{, founded on| of} {subject}.",
  "{title}: {novel}{. Edited by|, from the papers of} {name}.",
  "{name}: {novel}{|. With illustrations|, in three volumes}. By {name2}.",
  "{place}: {novel}.",
  "{Not a|No} {history|memoir|biography|sermon|treatise}, but a {novel|romance|tale|story|poem}. By {name}.",
  "{title}: no {history|biography|guide book|sermon}, but {novel}.",
  "{title}. {novel} {by|/ by} {name}.",
  "{title} : {novel} / by {name} ; illustrated by {name2}.",
  "{title} : {verse} / by {name}.",
];

/** Templates of titles about literature, or about what is true, in the words of fiction. */
export const englishNonFiction = [
  "{Study} {of|on} the {literature} of {name}{|, with remarks on his age|. A lecture|, in reply to his critics}.",
  "{Study} {of|on} {nation} {literature}{|, from the earliest times|, with specimens|. In two volumes}.",
  "{Study} {of|on} {modern|early|the modern|the older|popular} {literature}.",
  "{name} and his {literature}: {a study|an essay|a lecture|a criticism|an inquiry}.",
  "{name}’s {literature}: their {sources|meaning|language|chronology}.",
  "The {style|genius|imagery|diction|wit|philosophy|religion|women|heroines|characters} of {surname}{|: a critical study|. A lecture|, and other essays}.",
  "{Study} {of|on} the {literature} of {surname}{|, with remarks on his time|, with specimens}.",
  "{Reference} to the {literature} of {surname}.",
  "{surname}’s {literature}: {a study|a criticism|an examination}.",
  "{surname}: {a study|a criticism|an appreciation|his life and genius|his critics}.",
  "The {homes|haunts|friends|country|tomb|centenary} of {surname}.",
  "The {mind and art|grammar|theology|language|humour|vocabulary|philosophy} of {name}, {novelist|poet|dramatist}.",
  "The {progress|decline|growth|beginnings|development|origin} of {nation} {novel|drama|poetry|romance|ballad poetry|comedy|tragedy}.",
  "{Reference} {of|to} {nation} {literature}{|, for the use of students|, with an index}.",
  "{Reference} to the {literature} of {name}.",
  "{Teaching} {poetry|verse|verses|novels|plays|a story|the drama|recitation|rhyme}{|, for schools|. With examples|: a guide for students}.",
  "{Lives} of {the|some} {nation} {poets|novelists|dramatists|actors|authors}{|, with critical notices}.",
  "The {life|life and times|early years|last days|letters|birthplace} of {name}, {the poet|the novelist|dramatist|the actor}.",
  "The {story|romance|tale} of {thing}{|, from the earliest times|, told for young readers|. With maps and plans|: its history and uses|, past and present}.",
  "The {story|romance} of {place}{|: its rulers and people|, from the Roman conquest|, with a map}.",
  "The {romance|poetry|tales|fairy-tales} of {science|natural history|astronomy|chemistry|mining|commerce|trade|engineering|travel}.",
  "The {story|true story} of {subject}{|, from official papers|, with maps|, told from the letters of eye-witnesses}.",
  "A traveller’s {tales|tale|story} of {place}{|: its people and trade|, with statistics}.",
  "A novel {plan|mode|theory|machine|arrangement|application|treatment|method|process} {of|for} {thing}.",
  "A novel {plan|mode|theory|machine|arrangement|application|treatment|method|process} {of|for} {craft}.",
  "{Novel} {methods|processes|plans|systems} {of|in} {craft}{|, described|. With diagrams}.",
  "The {songs|song} of {the|our} {bird}{|, explained by a naturalist|: notes by a country clergyman|, with their music}.",
  "{Novel} {researches|inventions|observations|devices} in {thing}.",
  "The {songs|notes|ballads|traditional tales|proverbs} of {birds|our singing birds|the peasantry|the mountain tribes}{|, collected and explained|: an inquiry into their origin|, with remarks on their history}.",
  "{True}: {an account|a report|the evidence|a statement|a narrative} of {thing}.",
  "{No} {novel|romance|fiction|fable|tale|poem}, but {a plain account|a true history|a statement|the facts} of {thing}.",
  "{place} without {romance|fiction|poetry}: {a report on its trade|an account of its people|its present state}.",
  "{topic}: not a {romance|novel|tale}, but {a true account|a plain statement|sober history}.",
  "{topic} / by {name}.",
  "{topic} : with {maps|plates|notes} / by {name} ; edited by {name2}.",
];

/** Words of the slots above. */
export const englishWords = {
  Verse: splitWords(
    "A poem; Poems; Verses; Lines; Stanzas; A sonnet; Sonnets; An ode; Odes; An elegy; Elegies; A monody; A dirge; An epistle; A poetical epistle; A pastoral; Eclogues; Ballads; A ballad; Lyrics; A lay; Lays; Rhymes; A satire; Epigrams; A lament; Idylls; An epithalamium; A rhapsody; Songs; Canzonets; A hymn; Blank verse; A metrical address; Elegiac stanzas; Occasional verses; A prize poem; An elegiac ballad; A pindaric ode; A farewell ode",
  ),
  verse: splitWords(
    "poem; poem in blank verse; ode; elegy; satire; ballad; metrical tale; metrical romance; pastoral; epic; lay; monody; vision; poetical essay; eclogue; masque; idyl; lyrical ballad; descriptive sketch in verse; narrative in verse",
  ),
  kind: splitWords(
    "a; a descriptive; a didactic; a heroic; a sacred; a dramatic; a prize; an historical; a philosophical; a humorous; a national; a political; a local and descriptive; a moral",
  ),
  Collected: splitWords(
    "The poems; The poetical works; The collected poems; The complete poetical works; The poetical remains; Selected poems; The sonnets; The lyrical poems; The dramatic works; The plays; The poems and ballads; The works in verse",
  ),
  play: splitWords(
    "a tragedy; a comedy; a drama; a farce; a melodrama; a play; a burlesque; an extravaganza; a pantomime; an opera; a comic opera; an operetta; a comedietta; an interlude; a tragi-comedy; a dramatic poem; a historical drama; a musical piece; a petite comedy; a vaudeville; a dramatic sketch; a domestic drama",
  ),
  parts: [
    "",
    ", in three cantos",
    ", in six books",
    ", in ten cantos",
    ", in two parts",
    ", in seven cantos",
  ],
  acts: ["", ", in one act", ", in two acts", ", in three acts", ", in five acts"],
  novel: splitWords(
    "a novel; a romance; a tale; a story; an historical romance; a domestic story; a romance of real life; a tale of the times; a love story; a story for children; a fairy tale; a sensational novel; a novel of society; a ghost story; a legend; a village tale; a sea story; a Christmas story; a historical novel",
  ),
  Study: splitWords(
    "An essay; Essays; Lectures; A lecture; Remarks; Observations; Notes; Studies; A study; A history; A short history; Outlines; A critical history; A dissertation; An inquiry; A treatise; Strictures; Reflections; A discourse; A commentary; Critical essays; A defence; A critical examination; An introduction to the study; A survey; Hints; A review",
  ),
  literature: splitWords(
    "poetry; poems; sonnets; novels; plays; drama; dramas; comedies; tragedies; ballads; fiction; prose fiction; romances; epic; satire; lyric poetry; tales; songs; odes; verse; minor poems; characters; fairy tales",
  ),
  nation: splitWords(
    "English; Scottish; Irish; Welsh; French; German; Italian; Spanish; Greek; Latin; Roman; American; Dutch; Russian; Norse; Elizabethan; mediaeval; Celtic",
  ),
  Reference: splitWords(
    "A dictionary; An index; A concordance; A key; A catalogue; A handbook; A glossary; A bibliography; A companion; A guide; A manual; A reader’s guide; A list; A chronological table; An encyclopaedia; A classified list",
  ),
  Teaching: splitWords(
    "How to write; How to read; The art of; The science of; Rules for; Lessons in; Hints on; A grammar of; Principles of; Exercises in; A manual of; On the teaching of; On the reading of; The elements of; An introduction to; The study of; The structure of; On the criticism of",
  ),
  Lives: splitWords(
    "Lives; Memoirs; Biographical notices; Anecdotes; Recollections; Portraits; Sketches of the lives; The homes; Letters and journals; Biographies; Studies",
  ),
  True: splitWords(
    "Fact, not fiction; Truth and fiction; No fable; A true story; A tale of facts; An unvarnished tale; Stranger than fiction; Not romance but reality; Facts and fictions",
  ),
  Novel: splitWords("Novel; Some novel; New and novel; On novel"),
  No: splitWords("No; Not a; This is no; Neither"),
  thing: splitWords(
    "the steamship; the telegraph; the railway; gas; iron; wool; the printing press; the potato; the horse; tobacco; the Bank of England; the electric light; the wheat trade; the sewing machine; the postage stamp; the coal mine; the canal; our colonies; the British army; the House of Commons; the Church of England; gold mining; the planets; the sun; a piece of chalk; the earth; the sea; plants; insects; the human body; vaccination; the water supply; the strike; the poor law; the fisheries; drainage; building; ploughing; dyeing; calculation; bookkeeping; the piano; the alphabet; the calendar; the clock; the compass; the thermometer; glass; paper; cotton; silk; sugar; salt; tea; coffee; the plough; the lifeboat; the cathedral; the universities; the City companies; the Suez Canal; the Crimean war; the Indian Mutiny; the Reformation; the Puritans; the Jews; the Moors; the Huguenots; Russia; Greece; Persia; Switzerland; Poland; Australia; Canada; Ceylon; the Thames; the Alps",
  ),
  craft: splitWords(
    "tanning; casting iron; brewing; printing; engraving; short-hand writing; grafting; draining land; surveying; teaching; bee-keeping; dyeing cloth; ventilation; fortification; navigation; mensuration; book-keeping; bleaching linen; preserving meat; taking portraits by light; gardening; dairy farming; bone-setting; paving streets; lighting mines; propelling ships; weaving; dentistry",
  ),
  bird: splitWords(
    "robin; blackbird; linnet; lark; cuckoo; wren; nightingale; finches; garden birds; British birds; woodland birds; crickets and grasshoppers; frogs; whales",
  ),
  subject: splitWords(
    "the battle of the Nile; the siege of Calais; the Armada; the conquest of Mexico; the fall of Jerusalem; the death of Wolfe; the retreat from Moscow; the discovery of America; the fire of London; the crusades; war; peace; liberty; slavery; winter; spring; the seasons; the sabbath; melancholy; beauty; fancy; happiness; the grave; immortality; the comet; a thunderstorm; a daisy; the nightingale; the sea-shore; twilight; the deluge; the last day; the plague; the coronation; the jubilee; the Reform Bill; the exhibition; the ruins of the castle; a village church; an old oak; childhood; a mother’s love; the soldier’s return",
  ),
  gathering: splitWords(
    "the Royal Society; the Literary Fund; the dinner of the Highland Society; the opening of the theatre; the anniversary of the society; the meeting of the British Association; the Commemoration at Oxford; the installation of the Chancellor; the annual gathering of the club; a public dinner; the school festival; the inauguration of the statue; the funeral of the General; the Eisteddfod; the bazaar; the Athenaeum; the Agricultural Show; the college",
  ),
  theatre: splitWords(
    "the Theatre Royal, Covent Garden; Drury Lane; the Adelphi; the Olympic; the Theatre Royal, Dublin; the Strand Theatre; the Princess’s; a private theatre",
  ),
  title: splitWords(
    "The white rose; Love’s errand; The forester; The two brothers; A night’s adventure; The orphan of the isle; The ring; The broken heart; The last of his race; The fugitive; The hermit; The wreck; The golden casket; A winter’s night; The bride; Dreams; The curse; The wanderer; Heather bells; The phantom; The masked ball; Cross purposes; The heiress; A bachelor’s troubles; The old manor; Hearts and homes; The rival sisters; The outcast",
  ),
};
