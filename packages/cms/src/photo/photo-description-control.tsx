import { longestDescription } from '@opd/schema';
import { Component, createRef, type ReactNode } from 'react';
import { Notice } from '../files/notice.tsx';
import type { Verdict } from '../widgets/judge-field.ts';
import { photoAround } from './description-context.ts';
import { DescriptionExamples } from './description-examples.tsx';
import { DescriptionQuestions } from './description-questions.tsx';
import {
  countLetters,
  type DescriptionVerdict,
  judgeDescription,
  silent,
  withPatience,
} from './description-verdict.ts';
import type { PhotoControlProps } from './photo-file-control.tsx';
import { shareValue } from './photo-siblings.ts';
import '../files/file-field.css';
import './description.css';

/** How long nothing is typed before something is said, and before it is said as a fault, in milliseconds. */
const pause = { told: 400, blamed: 1500 };

/**
 * Widget `opd-photo-description`: what a photo shows, judged while it is written by `judgePhotoDescription` of
 * `@opd/schema`, which the check and the build use too. Nothing is called a fault before the writer rests.
 */
export class PhotoDescriptionControl extends Component<PhotoControlProps, { readonly verdict: DescriptionVerdict }> {
  override state = { verdict: silent };
  readonly #box = createRef<HTMLTextAreaElement>();
  #timers: number[] = [];
  #unshare: (() => void) | undefined;

  override componentDidMount(): void {
    this.#unshare = shareValue(this.props.parentIds, 'alt', () => this.props.value);
    document.addEventListener('focusout', this.#judgeAgain);
    if (this.#text() !== '') this.setState({ verdict: this.#judge() });
  }

  override componentWillUnmount(): void {
    this.#stopTimers();
    this.#unshare?.();
    document.removeEventListener('focusout', this.#judgeAgain);
  }

  /** Asked by Decap when the entry is saved. */
  isValid = (): Verdict => {
    this.#stopTimers();
    const verdict = this.#judge();
    this.setState({ verdict });
    return { error: verdict.error === undefined ? false : { type: 'CUSTOM', message: verdict.error } };
  };

  /** Called by Decap when the operator is led to a mistake. */
  focus(): void {
    this.#box.current?.focus();
  }

  #text(): string {
    const { value } = this.props;
    return typeof value === 'string' ? value : '';
  }

  #judge(): DescriptionVerdict {
    return judgeDescription(this.#text(), photoAround(this.props));
  }

  #stopTimers(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#timers = [];
  }

  #write = (text: string): void => {
    this.#stopTimers();
    this.props.onChange(text);
    this.setState(({ verdict }) => ({ verdict: withPatience(verdict) }));
    this.#timers = [
      window.setTimeout(() => this.setState({ verdict: withPatience(this.#judge()) }), pause.told),
      this.#judgeIn(pause.blamed),
    ];
  };

  #rest = (): void => {
    this.props.setInactiveStyle();
    this.#stopTimers();
    // An empty box that was only passed through is not a fault yet; saving asks for it.
    if (this.#text() !== '') this.setState({ verdict: this.#judge() });
    else this.setState(({ verdict }) => ({ verdict: verdict.tone === 'bad' ? this.#judge() : silent }));
  };

  /** What stands around the photo may have changed: its caption, its kind, whether it is decoration. */
  #judgeAgain = (): void => {
    if (this.state.verdict === silent || this.#timers.length > 0) return;
    this.#timers = [this.#judgeIn(0)];
  };

  #judgeIn(milliseconds: number): number {
    return window.setTimeout(() => {
      this.#timers = [];
      this.setState({ verdict: this.#judge() });
    }, milliseconds);
  }

  override render(): ReactNode {
    const { forID, classNameWrapper, isDisabled, setActiveStyle } = this.props;
    const { verdict } = this.state;
    const text = this.#text();
    return (
      <div className="opd-photo opd-description">
        <textarea
          id={forID}
          ref={this.#box}
          className={`${classNameWrapper} opd-description-text`}
          rows={3}
          value={text}
          disabled={isDisabled}
          aria-invalid={verdict.tone === 'bad'}
          aria-describedby={`${forID}-status ${forID}-count`}
          onChange={({ currentTarget }) => this.#write(currentTarget.value)}
          onFocus={setActiveStyle}
          onBlur={this.#rest}
        />
        <p className="opd-count" id={`${forID}-count`} data-over={text.trim().length > longestDescription}>
          {countLetters(text)}
          <span className="opd-visually-hidden"> huruf</span>
        </p>
        <div id={`${forID}-status`} role="status">
          {verdict.title !== '' && <Notice {...verdict} />}
        </div>
        <DescriptionQuestions disabled={isDisabled === true} onSentence={this.#write} />
        <DescriptionExamples />
      </div>
    );
  }
}
