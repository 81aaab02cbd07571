import { matters } from '../matters.ts';
import { isNumber, type Subject } from '../normalise.ts';
import { folk, posts } from '../people.ts';
import { defineSignals } from '../signal.ts';
import { things } from '../things.ts';
import { isVerbShaped } from '../verbs.ts';
import { empty, events, joiners, setOf } from '../words.ts';

/** English of web templates and stock photos. No word of it is Indonesian as well. */
const english = setOf(`the a an of at on and or for with this that is are was to from by in our your we you us it
  its as about all more here how what who where when new old no not profile picture photo image photos images user
  member members service services company business office table people person man woman men women girl boy child
  children kid young group crowd hand hands face smile smiling sitting standing working talking holding looking
  walking using wearing background featured feature placeholder sample description caption title name card cap
  first second third next previous icon button home house blog news article read learn view click show close open
  search footer gallery thumbnail client clients testimonial author product products portfolio project projects
  contact welcome login front back side top bottom left right building street road school student students teacher
  doctor patient nurse farmer farmers field water tree trees flower green white black red blue yellow night day
  sky mountain river sunset file paper book computer phone chart graph report default untitled illustration stock
  free download available found error loading happy family hospital room app design creative modern agency
  marketing strategy success support help career conference presentation ceremony award winner community nature
  landscape forest beach food morning evening market shop store sale price offer special best great good beautiful
  up portrait outdoor traditional culture dance village city government official public health education science
  technology environment agriculture farm rice corn cow goat chicken fish plant garden park bridge vehicle car
  train station airport machine worker workers employee manager leader director secretary police officer meeting
  session training team main hero`);

/** Shapes that Indonesian words do not have. */
const englishShape =
  /(?:tion|ment|ness|ship|ght|ough|ings|able|less|ful|ck|wh|tch|ew)|[^aeiou]y$|^[a-z]{3,}(?:pp|tt|ss|ll|nn|rr|mm|gg)?(?:ing|ed)$/;

/** Little words of other languages that stand in names of templates. */
const foreignJoiners = setOf('de del la el du le les une und der von mit do da em para con');

/** Whether the word is Indonesian beyond doubt. */
function isIndonesian(one: string): boolean {
  if (english.has(one)) return false;
  return (
    joiners.has(one) ||
    isVerbShaped(one) ||
    things.has(one) ||
    folk.has(one) ||
    events.has(one) ||
    posts.has(one) ||
    matters.has(one)
  );
}

/** Few words in all, with the little words of another language, or half of them English; none is Indonesian. */
function isForeign({ words }: Subject): boolean {
  if (words.length < 2 || words.some(isIndonesian)) return false;
  const said = words.filter((one) => !isNumber(one));
  if (words.length <= 5 && said.some((one) => foreignJoiners.has(one))) return true;
  const known = said.filter((one) => english.has(one)).length;
  const alike = said.filter((one) => !english.has(one) && !empty.has(one) && englishShape.test(one)).length;
  return known > 0 && (known + alike) / said.length >= 0.5;
}

/** Signal of a text that listeners, and the voice that reads Indonesian to them, may not understand. */
export const languageSignals = defineSignals([
  {
    id: 'foreign-language',
    reason: 'Deskripsi foto tidak ditulis dalam bahasa Indonesia.',
    suggestion:
      'Pembaca layar melafalkannya seperti bahasa Indonesia. Tulis isi foto dengan kata sendiri. Contoh: Tiga perajin menganyam besek bambu di beranda rumah.',
    matches: isForeign,
  },
]);
