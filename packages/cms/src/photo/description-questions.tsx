import { type ReactNode, useId, useState } from 'react';

const questions = [
  { name: 'who', label: 'Siapa atau apa yang tampak?', example: 'tiga petani' },
  { name: 'does', label: 'Sedang apa?', example: 'memikul padi' },
  { name: 'where', label: 'Di mana?', example: 'di tepi sawah' },
] as const;

type Answers = Readonly<Record<(typeof questions)[number]['name'], string>>;

const none: Answers = { who: '', does: '', where: '' };

/** Makes one sentence of the answers: `Tiga petani memikul padi di tepi sawah.` */
export function sentenceOf({ who, does, where }: Answers): string {
  const place =
    where.trim() === '' || /^(?:di|pada|dalam|dari|ke|atas|depan)\b/i.test(where.trim()) ? where : `di ${where.trim()}`;
  const sentence = [who, does, place]
    .map((part) => part.trim().replace(/[.,;]+$/, ''))
    .filter((part) => part !== '')
    .join(' ');
  return sentence === '' ? '' : `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

/** Three questions for whoever does not know how to begin, folded away. */
export function DescriptionQuestions({
  disabled,
  onSentence,
}: {
  readonly disabled: boolean;
  readonly onSentence: (sentence: string) => void;
}): ReactNode {
  const id = useId();
  const [answers, setAnswers] = useState(none);
  const sentence = sentenceOf(answers);
  return (
    <details className="opd-details">
      <summary>Bantu saya menulis</summary>
      <div className="opd-questions">
        {questions.map(({ name, label, example }) => (
          <div key={name}>
            <label htmlFor={`${id}-${name}`}>{label}</label>
            <input
              id={`${id}-${name}`}
              type="text"
              autoComplete="off"
              value={answers[name]}
              disabled={disabled}
              placeholder={`Misalnya: ${example}`}
              onChange={({ currentTarget }) => setAnswers({ ...answers, [name]: currentTarget.value })}
            />
          </div>
        ))}
        {sentence !== '' && (
          <p className="opd-rule">
            Hasilnya: <q>{sentence}</q>
          </p>
        )}
        <button
          type="button"
          className="opd-button"
          disabled={disabled || sentence === ''}
          onClick={() => onSentence(sentence)}
        >
          Pakai kalimat ini
        </button>
      </div>
    </details>
  );
}
