/** Held-out templates of titles that look like fiction and are not. Not to be looked at while a model is mended. */
export const nonFiction = {
  "criticism of poetry": [
    "{poet} as a {poet|satirist|poet of nature}: {a lecture|an essay}.",
    "The {diction|metre|philosophy} of {poet}’s poems examined.",
    "{Thoughts|Strictures} on the {versification|ballads|verse} of {poet}, with specimens.",
  ],
  "criticism of novels and plays": [
    "{novelist} and the {novel|romance} of the day: {a criticism|an essay}.",
    "{Annotations|A commentary} on the {dramas|tragedies} of {dramatist}.",
  ],
  "history of literature": [
    "{Lectures|An essay} on the {origin|progress|decline} of {Spanish|German|Scottish} {poetry|romance|drama}.",
    "{Outlines|A view} of the history of the {theatre|novel|lyric} in {Germany|Spain|Scotland}, since {year}.",
  ],
  "instruction in reading and writing": [
    "A {manual|primer} of {novel writing|playwriting|prosody|story-telling|ballad metres|dramatic criticism}.",
    "{Advice|A guide} to young authors of {novels|poems|dramas}, {with remarks on publishers|by an old editor}.",
  ],
  "reference about literature": [
    "{A list|A register|A handbook} of {romances|novels|dramas|poems} {printed before|published since} {year}.",
    "A glossary to the {verse|poems} of {poet}.",
    "{Who is who|The persons and places} in the fiction of {novelist}: an index.",
  ],
  "lives of authors": [
    "{poet}: a {biography|memoir}, from {unpublished papers|family papers}.",
    "{novelist} at home: {reminiscences|anecdotes}, by {writer}.",
    "The {boyhood|last years|friendships} of {poet}, from original sources.",
  ],
  "what says that it is no fiction": [
    "A true account, and no tale: the {wreck of the schooner|plague} at {place}.",
    "{event}: history, not romance.",
    "Not a novel: a practical treatise on {drainage|prisons|beekeeping|poultry}, for {landlords|magistrates}.",
  ],
  "“romance” of things that are true": [
    "The romance of {invention}, and those who made it.",
    "Romance and reality of {invention}, with {statistics|diagrams}.",
    "The romance of {insect life|the seashore|astronomy|the alphabet}.",
  ],
  "“story” of things that are true": [
    "{invention}: the story of its {invention|rise|first fifty years}.",
    "The true story of {event}, {from contemporary documents|by an officer}.",
    "The story of the {Swiss|Danish|Dutch} {people|church|navy}.",
  ],
  "“tale” of things that are true": [
    "The tale of {invention}, with {tables|figures}: a lecture to {mechanics|apprentices}.",
    "A tale of {taxes|tithes|tariffs}: being remarks on the {budget|corn laws}.",
    "The tale of our {colonies|railways}, from official reports.",
  ],
  "“novel” as an adjective": [
    "On a novel {theory|mode|application} of {ventilation|book-keeping|dyeing|galvanism|irrigation|tanning}.",
    "A novel and {easy|economical|safe} plan of {heating|teaching arithmetic|keeping accounts|lighting mines}.",
  ],
  "“songs” of birds and peoples": [
    "{Notes|Observations} on the song of {the nightingale|British birds|the wren}.",
    "An inquiry into the {origin|melodies} of the {popular|ancient} songs of {region}.",
  ],
};
