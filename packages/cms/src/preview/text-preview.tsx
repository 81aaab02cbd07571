import { type ComponentType, type ReactNode, useMemo } from 'react';
import { previewMarkdown } from '../body/preview-markdown.ts';

/** What Decap hands to the preview of a text, as far as it is used here. */
interface TextPreviewProps {
  readonly value?: unknown;
}

/** Decap's preview of a text, which shows as words what is stored as words. */
export function textPreview(Preview: ComponentType<TextPreviewProps>): ComponentType<TextPreviewProps> {
  return function TextPreview(props: TextPreviewProps): ReactNode {
    const { value } = props;
    const shown = useMemo(() => (typeof value === 'string' ? previewMarkdown(value) : value), [value]);
    return <Preview {...props} value={shown} />;
  };
}
