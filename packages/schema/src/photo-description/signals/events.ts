import { isNumber, type Subject } from '../normalise.ts';
import { posts } from '../people.ts';
import { isPlaced } from '../scene.ts';
import { defineSignals } from '../signal.ts';
import { isVerb, isVerbShaped } from '../verbs.ts';
import { isRoman } from '../weight.ts';
import { empty, holds, joiners, setOf } from '../words.ts';

/** Words that announce anything at all; what follows is its name until somebody acts or it is somewhere. */
const announcements = setOf('layanan pelayanan kegiatan acara giat aktivitas agenda program event');

/** What a text may announce its subject with. */
const pictures = setOf('foto gambar dokumentasi video poster');

/** What an office offers; one word more is its name. */
const services = setOf('fasilitas sarana');

/** The ceremony of a day: "Upacara Hari Pahlawan". */
const dayLabel = /^(?:upacara|peringatan|perayaan|kegiatan|acara|apel)? ?hari(?: \p{L}+){1,4}$/iu;

/** Words that open the name of an event. The name of an event is not yet a sight. */
const eventHeads = setOf(`kegiatan acara suasana rapat sosialisasi pelatihan apel penyerahan kunjungan pembukaan
  penutupan peringatan pelantikan peresmian seminar workshop lokakarya bimtek evaluasi monitoring pembinaan
  audiensi silaturahmi sambutan arahan dokumentasi rakor giat agenda momen event pelaksanaan musyawarah wisuda
  talkshow konferensi gelar pagelaran deklarasi ikrar pencanangan pengukuhan pembekalan orientasi kongres
  simposium jambore expo rembuk rembug kick temu ngopi rehat libur`);

/** Meetings where people talk. Their topic is not in the photo. */
const meetings = setOf(`rapat rakor raker rakornas rapim sosialisasi seminar webinar workshop lokakarya bimtek
  bimbingan musyawarah musrenbang musrenbangdes musrenbangcam forum fgd diskusi dialog audiensi koordinasi
  evaluasi monitoring monev pembinaan sarasehan konsultasi pembahasan penyusunan peringatan sambutan pengarahan
  arahan paparan pemaparan studi silaturahmi silaturahim halal diseminasi asistensi advokasi supervisi verifikasi
  visitasi refleksi penandatanganan sidang apel perpisahan pisah launching peluncuran gladi laporan penyuluhan
  sinkronisasi penguatan peningkatan optimalisasi serah`);

/** "Penyerahan Sertifikat": an event and one word more. */
function isEventAndWord(words: readonly string[]): boolean {
  if (words.length > 3 || !eventHeads.has(words[0] ?? '') || words.includes('di')) return false;
  const said = words.filter((one) => !holds(empty, one) && !posts.has(one) && !isNumber(one) && !isRoman(one));
  return said.length === 1 && !said.some(isVerb);
}

/** "Foto kegiatan pesantren", "Layanan Zakat": anything, announced. */
function isAnnounced(words: readonly string[]): boolean {
  const said = pictures.has(words[0] ?? '') ? words.slice(1) : words;
  const [first = ''] = said;
  return announcements.has(first) || (services.has(first) && said.length === 2);
}

/** "Pembukaan sosialisasi pencegahan stunting": a meeting, however long its topic is. */
function isMeeting(words: readonly string[]): boolean {
  const head = words.findIndex((one) => meetings.has(one));
  return head >= 0 && words.slice(0, head).every((one) => eventHeads.has(one) || joiners.has(one));
}

/** The name of an event and nothing else. A verb or a place makes it a sight. */
function isEventLabel({ text, words }: Subject): boolean {
  if (/[:;]/.test(text) || isPlaced(words)) return false;
  if (isEventAndWord(words)) return true;
  if (isAnnounced(words) || dayLabel.test(text)) return !words.some(isVerb);
  return isMeeting(words) && !words.some(isVerbShaped);
}

/** Signal of a text that could be the title of a report on the event. */
export const eventSignals = defineSignals([
  {
    id: 'event-label',
    reason: 'Deskripsi foto hanya nama acara, belum yang terlihat di dalamnya.',
    suggestion:
      'Tambahkan siapa dan apa yang dikerjakan. Contoh: Enam pendonor berbaring di ranjang biru pada acara donor darah.',
    matches: isEventLabel,
  },
]);
