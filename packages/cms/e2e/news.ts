import type { Form } from './form.ts';
import type { Operator } from './operator.ts';
import { smallPhoto } from './photo-pictures.ts';

/** Descriptions that say what a photo shows, each another one. */
export const descriptions = [
  'Dua kader menimbang balita dengan timbangan gantung di balai desa',
  'Timbangan gantung kuning menunjukkan angka 8,2 kilogram di tiang balai',
  'Petugas mencatat berat badan balita pada buku hijau di meja kayu',
  'Ibu-ibu mengantre sambil menggendong anak di teras puskesmas',
  'Perawat menyuntik lengan seorang pelajar di ruang kelas',
  'Ambulans putih berhenti di depan pintu ruang gawat darurat',
] as const;

/** What a page must not run; it would leave a mark that `Operator.attacked` finds. */
export const attack = '<script>window.attacked = true</script>';

/** The fields without which no news item is saved. */
export async function fillNews(form: Form, title: string): Promise<void> {
  await form.fill('Judul', title);
  await form.fill(
    'Ringkasan',
    'Dua puluh kader posyandu belajar menimbang dan mencatat berat balita dengan alat baru.',
  );
  await form.choose('Topik', 'Kesehatan');
  await form.fill('Penulis', 'Tim Promosi Kesehatan');
  await form.fill('Unit penanggung jawab', 'Bidang Kesehatan Masyarakat');
}

/** Writes and publishes a short news item without a photo. @returns its folder. */
export async function publishNews(operator: Operator, title: string): Promise<string> {
  await fillNews(await operator.newEntry('berita'), title);
  await operator.write('Kader posyandu belajar menimbang balita.');
  return operator.saveAndPublish();
}

/** A photo as it is chosen. @param seed makes it unlike others. */
export async function chosenPhoto(
  name: string,
  seed = name,
): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  return { name, mimeType: 'image/jpeg', buffer: await smallPhoto(seed) };
}
