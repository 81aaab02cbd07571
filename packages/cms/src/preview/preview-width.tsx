import { type ReactNode, useState } from 'react';

const widths = [
  { value: 'desktop', label: 'Layar lebar' },
  { value: 'phone', label: 'Ponsel' },
] as const;

/** Switches the preview between the width of its pane and that of a phone. It stands in the preview, outside the page. */
export function PreviewWidth(): ReactNode {
  // The preview is drawn in a frame, by the code of the page around it: `document` is that page.
  const [width, setWidth] = useState(document.body.dataset.preview ?? 'desktop');
  return (
    <p className="small cms-width">
      Tampilan:{' '}
      {widths.map(({ value, label }) => (
        <button
          key={value}
          type="button"
          aria-pressed={width === value}
          onClick={() => {
            document.body.dataset.preview = value;
            setWidth(value);
          }}
        >
          {label}
        </button>
      ))}
    </p>
  );
}
