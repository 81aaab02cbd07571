import './without-eval.ts';
import 'virtual:opd/app-accent.css';
import '../styles/app.css';
import { decapConfig } from '../config/decap-config.ts';
import { rememberOpd } from '../landing/last-opd.ts';
import { registerBackend } from './backends.ts';
import { cms } from './decap.ts';
import { fetchOnce } from './fetch-once.ts';
import { speakIndonesian } from './language.ts';
import { showMessage } from './message.ts';
import { backendOf, readPage } from './page.ts';
import { preferFormOnPhones } from './phone.ts';
import { usualWords } from './usual-words.ts';
import { admitWritersOnly } from './writers.ts';

const page = readPage();
const { opd } = page;
const backend = backendOf(page, location);

if (backend === undefined) {
  showMessage('Ruang operator belum siap', [
    'Tempat penyimpanan (repositori Git) kabupaten ini belum ditetapkan, jadi belum ada yang dapat disimpan.',
    'Hubungi pengelola situs di Dinas Kominfo. Untuk pengelola: isi gitHosting di content/kabupaten.yaml.',
  ]);
} else {
  rememberOpd(opd.slug);
  preferFormOnPhones();
  speakIndonesian();
  if (backend.kind !== 'local') admitWritersOnly(page);
  const config = decapConfig({ opd, backend, usual: usualWords(opd.slug) });
  const equip = fetchOnce(async () => (await import('./editor.ts')).equipEditor(page, backend.kind));
  await registerBackend(backend.kind, config.backend.name, equip);
  cms.init({ config });
  // Fetched while the operator signs in; what fails here is tried anew then, and told.
  equip().catch(() => {});
}
