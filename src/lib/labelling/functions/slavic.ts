import { titleTerms } from "./titleTerms.js";

/** Russian, Polish and Czech words for the forms of fiction and the subjects of non-fiction. */
export const slavic = [
  titleTerms(
    "Russian",
    "russian-fiction",
    "fiction",
    "Names a роман, повѣсть, стихотворенія or a play.",
    `роман, романъ, романы, повѣсть, повѣсти, повесть, повести, рассказ*, разсказъ, стихотворен*, стихи, стихахъ, поэма, поэмы, поэзія, драма, драмы, комедія, трагедія, сказка, сказки, водевиль, пѣсни, пѣснь, песни, басни, былины, баллад*`,
    `истор*, описан*, лѣтопис*, временныхъ лѣтъ, материал*, матеріал*, путешеств*`,
  ),
  titleTerms(
    "Russian",
    "russian-non-fiction",
    "non_fiction",
    "Names исторія, описаніе, путешествіе, матеріалы or очеркъ.",
    `истори*, *истори*, описан*, путешеств*, географ*, статист*, очерк*, записк*, материал*, матеріал*, сборник*, изслѣдов*, исслѣдов*, исследов*, обозрѣн*, обозрен*, отчет*, отчёт*, руковод*, воспоминан*, путев*, свѣдѣн*, сведен*, словарь, указател*, памятн*, атлас*, губерн*, этногр*,
     труды, карта, карты, картою, лѣтопис*, летопис*, акты, война, войны, войнѣ, экспедиц*, археолог*, древност*, древн*, город*, край, кавказ*, сибир*, россіи, поход*, поѣздк*, письма, дневник*, біограф*, монастыр*, жизнь, царствован*, документ*, учебник*`,
    `повѣсть, повѣсти, роман, романъ, стихи, стихахъ, поэма, драма, комедія, трагедія, сказки`,
  ),
  titleTerms(
    "Polish",
    "polish-fiction",
    "fiction",
    "Names a powieść, poezye, a dramat or another form of fiction.",
    `powieść, powieści, powieśc, powiastki, poezye, poezyja, poezja, poezje, poezyi, wiersz, wiersze, wierszem, komedya, komedja, komedye, tragedya, tragedye, dramat, dramata, nowela, nowele, poemat, pieśń, pieśni, obrazek, obraz dramatyczny, legendy, ballady, sonety, bajki,
     gawęda, gawędy, sielanki, krotochwila, w _ aktach`,
    `historya, dzieje, opis, podróż, pamiętnik*`,
  ),
  titleTerms(
    "Polish",
    "polish-non-fiction",
    "non_fiction",
    "Names historya, dzieje, opis, pamiętniki or podróż.",
    `historya, historyi, historyczn*, historja, opis, opisy, opisanie, podróż, podróże, dzieje, dziejów, dziejach, dziejow, pamiętnik*, geografii, jeografia, statystyk*, rys, wiadomość, wiadomości, życiorys*, wspomnienia, wspomnień, wspomnienie, listy, kronika, kroniki, powstanie, powstania, wojna, wojny, wojnie, rozbiór, źródła,
     materyały, materiały, badania, zbiór, przewodnik, starożytn*, polski, polsce, rzeczypospolitej, monografie, obrazy z, studya, studyum, szkice, panowanie, królestw*, miasta, miasto, polska, ziemi, ludu, księga, życie, kampania, zarys, przyczynek`,
    `powieść, powieści, poezye, wiersze, komedya, tragedya, dramat, poemat, pieśni, romans`,
  ),
  titleTerms(
    "Czech",
    "czech-non-fiction",
    "non_fiction",
    "Names dějiny, popis, cesta or listiny, in Czech or South Slavic.",
    `dějiny, dějin, popis, zeměpis*, cesta, cesty, paměti, příspěvky, listiny, kronika, archiv český, místopis*, starožitn*, dějepis*, krajin*, království českého, povijest, povjest, putovanje, историја, zgodovina, životopis*, historie česk*, obrazy`,
    `povídky, povídka, román, básně, básník, truchlohra, veselohra, zpěvy, písně`,
  ),
];
