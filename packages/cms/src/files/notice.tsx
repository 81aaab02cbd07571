import type { ReactNode } from 'react';

/** How a notice sounds: good news, something to heed, something to mend, or plain. */
export type Tone = 'good' | 'weak' | 'bad' | 'plain';

const marks: Readonly<Record<Tone, string>> = { good: '✓', weak: '!', bad: '×', plain: 'i' };

/** A short message in a box. Its title says in words what its colour says. */
export function Notice({
  tone,
  title,
  lines,
}: {
  readonly tone: Tone;
  readonly title: string;
  readonly lines: readonly string[];
}): ReactNode {
  return (
    <div className={`opd-notice opd-notice-${tone}`}>
      <span className="opd-notice-mark" aria-hidden="true">
        {marks[tone]}
      </span>
      <div>
        <strong>{title}</strong>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </div>
  );
}
