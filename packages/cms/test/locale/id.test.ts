import { describe, expect, it } from 'vitest';
import { findEnglish } from '../../src/locale/english.ts';
import { id } from '../../src/locale/id.ts';
import { leavesOf } from './leaves.ts';
import { upstream } from './upstream.ts';

const ours = leavesOf(id);

/** Written the same in both languages, or no words at all. */
const same = [
  'editor.editorToolbar.status',
  'editor.editorWidgets.markdown.markdown',
  'workflow.workflowCard.lastChangeNoAuthor',
];

describe('the Indonesian phrases', () => {
  it('has every key of the English phrases, and no other', () => {
    expect([...ours.keys()].sort()).toEqual([...upstream.keys()].sort());
  });

  it.each([...upstream])('%s', (key, english) => {
    const phrase = ours.get(key) ?? '';
    expect(phrase.trim()).not.toBe('');
    expect(placeholdersOf(phrase)).toEqual(placeholdersOf(english));
    expect(findEnglish([phrase])).toEqual([]);
    expect(phrase === english).toBe(same.includes(key));
    // Decap puts what follows right behind these, and splits one at its line break.
    expect(/ $/.test(phrase)).toBe(/[^.] $/.test(english));
    expect(/^ /.test(phrase)).toBe(/^ /.test(english));
    expect(phrase.split('\n').length).toBe(english.split('\n').length);
  });

  it('calls one thing by one name', () => {
    const { editorToolbar } = id.editor;
    const { workflowList } = id.workflow;
    expect(workflowList.draftHeader).toBe(editorToolbar.draft);
    expect(workflowList.inReviewHeader).toBe(editorToolbar.inReview);
    expect(workflowList.readyHeader).toBe(editorToolbar.ready);
    for (const phrase of [id.editor.editor.onPublishingNotReady, workflowList.onPublishingNotReadyEntry])
      expect(phrase).toContain(`"${editorToolbar.ready}"`);
    expect(editorToolbar.statusInfoTooltipDraft).toContain(`"${editorToolbar.inReview}"`);
  });

  it('speaks of no program words', () => {
    const program =
      /\b(?:entri|koleksi|konten|publikasi|unpublish|workflow|media|browser|peramban|backend|widget|config)\b/i;
    expect([...ours].filter(([, phrase]) => program.test(phrase.replace(/%\{\w+\}/g, '')))).toEqual([]);
  });
});

function placeholdersOf(phrase: string): string[] {
  return [...new Set(phrase.match(/%\{\w+\}/g))].sort();
}
