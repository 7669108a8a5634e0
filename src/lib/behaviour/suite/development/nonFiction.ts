/** Development templates of titles that look like fiction and are about it, or about what is true. */
export const nonFiction = {
  "criticism of poetry": [
    "{Essays|Lectures|Notes} on the poetry of {poet}.",
    "The {genius|style|imagery} of {poet}: a critical study.",
    "{Remarks|Observations} on {poet}’s {sonnets|lyrics|early poems}, in answer to his critics.",
  ],
  "criticism of novels and plays": [
    "{Essays|Lectures} on the {novels|heroines|characters} of {novelist}.",
    "A study of the {plays|comedies} of {dramatist}, with {remarks|observations} on the stage of his time.",
  ],
  "history of literature": [
    "A {history|short history|sketch} of {English|French|Italian} {poetry|fiction|comedy}.",
    "The rise of the {English|French} {novel|ballad|drama}, from the earliest times to {year}.",
  ],
  "instruction in reading and writing": [
    "{How to write|The art of writing} {a novel|fiction|plays|verse}: {a handbook|hints} for beginners.",
    "The rules of {versification|rhyme|elocution} explained, with {exercises for schools|a key}.",
  ],
  "reference about literature": [
    "A {dictionary|catalogue|bibliography} of {English|French} {novels|plays|ballads}.",
    "A concordance to the {poems|poetical works} of {poet}.",
    "An index to the {characters|places} in the novels of {novelist}.",
  ],
  "lives of authors": [
    "The life of {poet}, with {extracts from his letters|an account of his friends}.",
    "{Memoirs|Recollections} of {dramatist}, {poet of his age|player and author}.",
    "The homes and haunts of {poet}.",
  ],
  "what says that it is no fiction": [
    "{place} as it is: not a romance, but a plain account of {its trade|its people|its schools}.",
    "Facts, not fiction: a report on the {mines|fisheries|workhouses} of {region}.",
    "No novel, but a true narrative of {event}.",
  ],
  "“romance” of things that are true": [
    "The romance of {invention}.",
    "The romance of {invention}: its {inventors|history} and its {uses|progress}.",
    "The romance of {animal life|bird migration|the stars|geology}.",
  ],
  "“story” of things that are true": [
    "The story of {invention}, from {otherYear} to the present day.",
    "The story of {event}, {from the despatches|with maps and plans}.",
    "The story of {Norway|Egypt|Portugal|the Dutch Republic}.",
  ],
  "“tale” of things that are true": [
    "A plain tale of facts: the poor law in {place}.",
    "The tale of {the census|the national debt|our taxes}, told for {electors|working men}.",
    "A traveller’s tale of {region}: its {people|roads} and its {products|climate}.",
  ],
  "“novel” as an adjective": [
    "A novel {method|system|process} of {land drainage|shorthand|bleaching|surveying}.",
    "Novel {experiments|methods} in {chemistry|photography|farming}, described by {writer}.",
  ],
  "“songs” of birds and peoples": [
    "The songs of our {native birds|thrushes|warblers}, {described|explained} by a {naturalist|country parson}.",
    "The {folk songs|national songs} of {region}: their origin and history.",
  ],
};
