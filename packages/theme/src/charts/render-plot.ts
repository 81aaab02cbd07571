import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/** What a chart says to those who do not see it. */
export interface ChartWords {
  /** Unique on its page: names the title and the description. */
  readonly id: string;
  readonly title: string;
  /** Kind, measure and direction, with the numbers that matter. */
  readonly description: string;
}

/** Units of a chart's width: about the pixels of a phone, so that its letters stay legible there. */
export const chartWidth = 420;

/**
 * Draws a chart with Observable Plot while the site is built: SVG without script and without inline style, which the
 * sites' content security policy forbids; colours and letters come from `chart.css`. A table stands beside it.
 * Source: WCAG 2.2, 1.1.1; W3C WAI "SVG Accessibility".
 * @returns markup of one `svg` element.
 */
export function renderPlot(options: PlotOptions, { id, title, description }: ChartWords): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = plot({ width: chartWidth, className: 'plot', ...options, document });
  const svg = chart.localName === 'svg' ? chart : chart.querySelector('svg');
  if (!svg) throw new Error('Unexpected output of Observable Plot, expected an svg element');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const styled of svg.querySelectorAll('[style]')) styled.removeAttribute('style');
  // Marks carry labels of their own for browsers; one picture has one name.
  for (const labelled of svg.querySelectorAll('[aria-label]')) labelled.removeAttribute('aria-label');
  const named = [
    { tag: 'desc', text: description },
    { tag: 'title', text: title },
  ];
  for (const { tag, text } of named) {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', `${id}-${tag}`);
    element.textContent = text;
    svg.prepend(element);
  }
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  return svg.outerHTML;
}
