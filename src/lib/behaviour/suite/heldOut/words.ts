import { splitWords } from "../../wordLists.js";

/** Words of the held-out templates; none is among the development words. */
export const words = {
  place: splitWords(
    "Grasmere; Haworth; Penzance; Inverness; Tenby; Scarborough; Glastonbury; Galway; Torquay; Hexham; Ripley; Buxton",
  ),
  otherPlace: splitWords("Harlech; Cromer; Youghal; Wetherby; Stirling; Falmouth; Kelso; Richmond"),
  region: splitWords(
    "Cumberland; the Hebrides; Bavaria; the Crimea; Nova Scotia; Ceylon; Lombardy; Normandy; Donegal",
  ),
  person: splitWords(
    `Philippa Grey; Martin Hollis; Blanche Everard; Walter Pendragon; Hester Lowe; Adam Kestrel; Lucy Fenn;
     Gerald Mowbray; Tabitha Rook; Stephen Orme`,
  ),
  otherPerson: splitWords(
    "Barbara Winch; Ralph Tarleton; Edith Quarles; Noel Hazeldine; Agnes Strode; Toby Wren",
  ),
  writer: splitWords(
    `Charles Wetherell; Mrs. H. Fanshawe; the Rev. Samuel Ivory; Major D. Lorimer; Lady Anne Stukely; F. G. Crabtree;
     Miss Julia Merriman; Josiah Pike, Esq.`,
  ),
  editor: splitWords(
    "the Rev. P. Tansley; Arthur Quill; B. D. Rennie, F.S.A.; Henry Larkham, D.D.; his daughter",
  ),
  patron: splitWords(
    "the Marquess of Hartley; Lady Dunmore; His Royal Highness the Duke of Kent; the Dean of Wells; Sir John Tolworth",
  ),
  poet: splitWords("Dryden; Crabbe; Wordsworth; Keats; Browning; Chaucer; Gray"),
  novelist: splitWords("Thackeray; Richardson; Smollett; George Eliot; Charlotte Brontë"),
  dramatist: splitWords("Molière; Goethe; Marlowe; Calderon"),
  theme: splitWords(
    "the fallen oak; memory; the evening star; the mountain stream; a sleeping child; the new year; ambition; the nightingale",
  ),
  occasion: splitWords(
    `the launch of the lifeboat; the marriage of Miss Tolworth; the jubilee of the grammar school; the unveiling of the statue;
     the farewell to the regiment`,
  ),
  event: splitWords(
    `the fall of Constantinople; the battle of Bannockburn; the siege of Londonderry; the voyage of Columbus;
     the burning of Moscow; the exile of Bonaparte`,
  ),
  novelTitle: splitWords(
    `The Key of the Orchard; Beneath the Bell; A Borrowed Life; His Brother’s Keeper’s Wife; Three Winters’ Waiting;
     The Doctor’s Niece; Lost by an Hour`,
  ),
  secondTitle: splitWords(
    "the hidden will; a mother’s pride; the folly of a year; the stranger at the gate; love’s long errand",
  ),
  comicTitle: splitWords(
    "The false uncle; A lodger too many; The patent husband; Twice mistaken; The lady’s umbrella",
  ),
  poemTitle: splitWords(
    "The Garland of Ivy; Evening Chimes; The Exile’s Harp; Gleanings from a Winter Hearth",
  ),
  studyTitle: splitWords(
    `A survey of the hundred of Blackheath; A residence in the Punjab; The elements of insurance; A description of the city of Wells;
     The birds of the Solway; A journey to Lake Baikal`,
  ),
  theatre: splitWords(
    "the Theatre Royal, Drury Lane; the Adelphi; the Princess’s Theatre; the Olympic; the Prince of Wales’s Theatre",
  ),
  invention: splitWords(
    "the telegraph; the silk trade; the savings bank; magnetism; the telescope; glass; the canal",
  ),
  year: splitWords("1649; 1772; 1805; 1837; 1870"),
  otherYear: splitWords("1603; 1788; 1820; 1854; 1879"),
};
