import { setOf } from './words.ts';

/** Words that only machines write into file names. */
export const machine = setOf(`img dsc dscf dscn dcim pxl vid mvimg wa dji gopr received fb unnamed untitled copy
  salinan thumb thumbnail scaled cropped resized artboard frame hqdefault maxresdefault`);

/** What programs put into file names. Beside a number they prove one; alone they may be the subject. */
export const makers = setOf(`screenshot screen shot cuplikan tangkapan jepretan scan scanned scanner image images
  photo download compressed whatsapp telegram canva adobe picsart snapchat inshot camscanner pukul at`);

/** Days, months and what surrounds a date. */
export const dates = setOf(`senin selasa rabu kamis jumat jum at sabtu minggu ahad januari februari pebruari maret
  april mei juni juli agustus september oktober november nopember desember jan feb mar apr jun jul agu ags agt sep
  sept okt nov des january february march may june july august october december monday tuesday wednesday thursday
  friday saturday sunday tanggal tgl hari bulan tahun pukul jam wib wita wit pagi siang sore malam am pm sd s d m
  h hijriah masehi`);
