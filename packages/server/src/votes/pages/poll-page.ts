import { leastVotes, voteResult } from '@opd/derive/votes';
import { longDay, type Poll } from '@opd/registry';
import { longestRemark, type VoteCounts, voteChoices, voteFields, votesPath } from '@opd/schema';
import { html } from 'hono/html';
import { type VoteFailureReason, voteFailures } from '../failures.ts';
import { type AskingSite, siteAddress } from '../poll-book.ts';
import type { Counted } from '../records.ts';
import { type Markup, renderDocument } from './document.ts';

/** A poll as its page shows it. */
export interface ShownPoll {
  readonly site: AskingSite;
  readonly poll: Poll;
  /** The votes so far. */
  readonly counted: Counted;
  readonly today: string;
  /** Whether votes are taken, so that there is a form. */
  readonly isOpen: boolean;
  /** What became of a vote just now. */
  readonly outcome?: 'counted' | VoteFailureReason;
}

const decimal = new Intl.NumberFormat('id-ID', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('id-ID');

/** The page of a poll: what became of the vote, the result, the form, and the way back. */
export function renderPoll({ site, poll, counted, today, isOpen, outcome }: ShownPoll): Promise<string> {
  const thanks = 'Terima kasih. Suara Anda sudah dihitung.';
  const said = outcome === 'counted' ? thanks : outcome && voteFailures[outcome].message;
  const mayTryAgain = isOpen && outcome !== 'counted' && outcome !== 'already' && outcome !== 'network-full';
  return renderDocument(
    outcome === 'counted' ? 'Suara Anda sudah dihitung' : 'Jajak kepuasan pembaca',
    html`${said && html`<p class="notice" role="status">${said}</p>`}
<p class="soft">${site.name}${poll.example ? ' · Contoh, bukan jajak sungguhan' : ''}</p>
<h2>${poll.question}</h2>
${mayTryAgain && renderForm(site, poll)}
${renderResult(counted.counts, periodOf(counted, today))}
<p><a href="${siteAddress(site, poll)}">Kembali ke situs ${site.name}</a></p>`,
  );
}

/** The page for what belongs to no poll. @param site where to go back to, when that is known. */
export function renderFailure(reason: VoteFailureReason, site?: AskingSite): Promise<string> {
  return renderDocument(
    reason === 'key-wrong' ? 'Khusus kantor' : 'Jajak kepuasan pembaca',
    html`<p class="notice" role="status">${voteFailures[reason].message}</p>
${site && html`<p><a href="${siteAddress(site)}">Kembali ke situs ${site.name}</a></p>`}`,
  );
}

function renderForm(site: AskingSite, poll: Poll): Markup {
  return html`<form method="post" action="${votesPath(site.slug)}">
<input type="hidden" name="${voteFields.poll}" value="${poll.id}">
<fieldset>
<legend>Pilih satu jawaban</legend>
${voteChoices.map(({ value, label }) => html`<label><input type="radio" name="${voteFields.choice}" value="${value}" required>${label}</label>`)}
</fieldset>
${
  poll.asksRemark &&
  html`<div><label for="masukan">Apa yang dapat lebih baik? (boleh kosong)</label>
<p class="soft" id="masukan-petunjuk">Hanya dibaca kantor ini. Jangan tulis nama, nomor, atau alamat siapa pun.</p>
<textarea id="masukan" name="${voteFields.remark}" rows="3" maxlength="${longestRemark}" aria-describedby="masukan-petunjuk"></textarea></div>`
}
<div class="trap" aria-hidden="true"><label>Biarkan kosong<input type="text" name="${voteFields.trap}" tabindex="-1" autocomplete="off"></label></div>
<button>Kirim</button>
</form>`;
}

function renderResult(counts: VoteCounts, period: string): Markup {
  const { votes, answers } = voteResult(counts);
  const few = `Persentase ditampilkan mulai ${leastVotes} suara.`;
  return html`<table>
<caption>${whole.format(votes)} suara, ${period}. ${votes < leastVotes ? few : ''}</caption>
<thead><tr><th scope="col">Jawaban</th><th scope="col" class="number">Suara</th>${votes >= leastVotes && html`<th scope="col" class="number">Persen</th>`}</tr></thead>
<tbody>
${answers.map(
  ({ label, votes: own, percent }) =>
    html`<tr><th scope="row">${label}</th><td class="number">${whole.format(own)}</td>${
      percent !== undefined && html`<td class="number">${decimal.format(percent)}%</td>`
    }</tr>`,
)}
</tbody>
</table>`;
}

function periodOf({ since }: Counted, today: string): string {
  if (since === undefined) return 'belum ada yang memilih';
  return since === today ? longDay(today) : `${longDay(since)} sampai ${longDay(today)}`;
}
