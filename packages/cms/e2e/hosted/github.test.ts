import { type ContentType, contentTypes, parseEntry } from '@opd/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContext, previewContext } from '../../src/config/backend.ts';
import { id } from '../../src/locale/id.ts';
import { runAxe } from '../axe.ts';
import { desktop, phone } from '../browser.ts';
import { fillFields } from '../fill.ts';
import { chosenPhoto, descriptions, fillNews } from '../news.ts';
import type { Operator } from '../operator.ts';
import { SampleMaker } from '../samples.ts';
import type { CommitStatus, PullRequest } from './fake-github.ts';
import { GitHubRoom } from './github-room.ts';

const { editorToolbar } = id.editor;

const summary = 'https://github.com/pemkab/situs-opd/actions/runs/7';
const passed: CommitStatus = { context: checkContext, state: 'success', target_url: summary };
const deployed: CommitStatus = {
  context: previewContext,
  state: 'success',
  target_url: 'https://pratinjau.contoh.example/7/',
};
const failed: CommitStatus = { ...passed, state: 'failure' };

/** Decap's real part for GitHub, as it is built, against a GitHub that is as strict as the rules of the repository. */
describe('where the regency keeps its repository on GitHub', () => {
  let room: GitHubRoom;

  beforeAll(async () => {
    room = await GitHubRoom.open();
  });
  afterAll(() => room?.close());

  function pullOf(folder: string): PullRequest {
    const pulls = room.github.pulls.filter(({ branch }) => branch.includes(`/${folder}/`));
    expect(pulls).toHaveLength(1);
    const [pull] = pulls;
    if (!pull) throw new Error(`${folder} has no pull request.`);
    return pull;
  }

  const published = (path: string): Buffer => room.github.repository.read(`main:content/dinkes/${path}`);
  const git = (...args: string[]): string => room.github.repository.git(args);

  test('a news item with a photo: one branch, one pull request, a check, a second person, one commit', async () => {
    const title = 'Kader posyandu belajar menimbang balita';
    const author = await room.operator('dinkes-web');
    const form = await author.newEntry('berita');
    await fillNews(form, title);
    const cover = await form.group('Foto utama');
    await cover.upload('Berkas foto', await chosenPhoto('menimbang.jpg'));
    await cover.fill('Deskripsi foto', descriptions[0]);
    await cover.choose('Jenis foto', 'Pelayanan');
    await author.write('Kader belajar menimbang.');
    const folder = await author.save();

    const pull = pullOf(folder);
    expect(pull).toMatchObject({
      title: `Dinkes, berita baru: ${title}`,
      author: 'dinkes-web',
      branch: `cms/dinkes-berita/${folder}/index`,
      labels: ['situs-opd/draft'],
    });
    expect(git('log', '--format=%s%n%an', `main..${pull.branch}`)).toBe(`${pull.title}\ndinkes-web`);
    expect(git('diff', '--name-only', 'main', pull.branch).split('\n')).toEqual([
      `content/dinkes/berita/${folder}/index.mdx`,
      `content/dinkes/berita/${folder}/menimbang.webp`,
    ]);

    // The check finds a mistake: its link stands beside the entry, and nobody can publish.
    room.github.report(pull, failed);
    await reopen(author, folder);
    expect(await linkTo(author, editorToolbar.deployPreviewButtonLabel)).toBe(summary);
    const again = await author.form.group('Foto utama');
    await again.upload('Berkas foto', await chosenPhoto('menimbang balita.jpg'));
    await author.save();
    expect(git('rev-list', '--count', `main..${pull.branch}`)).toBe('2');
    // The photo that was replaced is gone.
    expect(git('diff', '--name-only', 'main', pull.branch).split('\n')).toEqual([
      `content/dinkes/berita/${folder}/index.mdx`,
      `content/dinkes/berita/${folder}/menimbang-balita.webp`,
    ]);
    room.github.report(pull, failed);
    await author.setStatus(editorToolbar.draft, editorToolbar.inReview);
    expect(pull.labels).toEqual(['situs-opd/pending_review']);
    await author.setStatus(editorToolbar.inReview, editorToolbar.ready);
    expect(pull.labels).toEqual(['situs-opd/pending_publish']);

    const reviewer = await room.operator('dinkes-pj');
    await reopen(reviewer, folder);
    expect(await reviewer.askToPublish()).toContain('Periksa otomatis belum selesai atau menemukan yang keliru.');

    room.github.report(pull, passed, deployed);
    // What is deployed can be looked at before it is published.
    await reopen(author, folder);
    const site = author.page.frameLocator('iframe').getByRole('link', { name: 'Lihat pratinjau seluruh situs' });
    expect(await site.getAttribute('href')).toBe(deployed.target_url);
    // Who wrote it does not publish it.
    expect(await author.askToPublish()).toContain('Minta rekan sekantor (akun dinkes-pj)');
    expect(pull.merged).toBe(false);

    await reviewer.publish();
    expect(pull).toMatchObject({ merged: true, approvals: [{ account: 'dinkes-pj' }, { account: 'dinkes-pj' }] });
    expect(room.github.repository.head(pull.branch)).toBeUndefined();
    expect(git('log', '-1', '--format=%B', 'main')).toBe(
      `Dinkes, berita baru: ${title} (#${pull.number})\n\nDiterbitkan lewat ruang operator.\n\nReviewed-by: dinkes-pj`,
    );
    expect(git('rev-list', '--count', 'main')).toBe('2');
    const [, head = ''] = published(`berita/${folder}/index.mdx`).toString().split('---\n');
    expect(parseEntry(contentTypes.berita, parse(head))).toMatchObject({ ok: true });
  });

  test('a clarification goes out at once where a team on duty may, and is marked', async () => {
    const operator = await room.operator('dinkes-web');
    const form = await operator.newEntry('klarifikasi');
    const type: ContentType = contentTypes.klarifikasi;
    await fillFields(form, type.fields, new SampleMaker(type).all());
    await operator.write('Imunisasi tetap gratis.');
    const folder = await operator.save();
    const pull = pullOf(folder);
    room.github.report(pull, passed);
    await operator.markReady();

    // The CMS lets it pass; GitHub asks for an approval all the same, and what it says is understood.
    expect(await operator.askToPublish()).toContain('meminta persetujuan orang kedua');
    expect(pull.merged).toBe(false);

    room.github.onDuty.add('dinkes-web');
    expect(await operator.askToPublish()).toContain('Terbit tanpa menunggu orang kedua, dan tercatat begitu.');
    await expect.poll(() => operator.messages()).toContain(id.ui.toast.entryPublished);
    expect(pull.merged).toBe(true);
    expect(git('log', '-1', '--format=%(trailers:key=Review-pending,valueonly)', 'main').trim()).toBe('klarifikasi');
  });

  test('an account that may not write into the repository is told so at the door', async () => {
    const visitor = await room.visitor('orang-lain');
    await visitor.page.getByText('Akun GitHub Anda belum terdaftar untuk situs ini').waitFor();
    expect(await visitor.page.locator('a[href*="#/collections/"]').count()).toBe(0);
  });

  test('an account whose term has ended sees why, and no editor', async () => {
    const visitor = await room.visitor('dinkes-lama');
    await visitor.page.getByText('tidak tercatat sebagai operator Dinas Kesehatan').waitFor();
    expect(await visitor.page.locator('a[href*="#/collections/"]').count()).toBe(0);
    for (const viewport of [phone, desktop]) {
      await visitor.page.setViewportSize(viewport);
      expect(await runAxe(visitor.page, 'html'), `${viewport.width} px`).toEqual([]);
    }
  });
});

/** Opens an entry anew, so that what the host says of it is asked for anew. */
async function reopen(operator: Operator, folder: string): Promise<void> {
  await operator.go('/workflow');
  await operator.open('berita', folder);
}

async function linkTo(operator: Operator, name: string): Promise<string | null> {
  return operator.page.getByRole('link', { name }).getAttribute('href');
}
