import type { PlotOptions } from '@observablehq/plot';
import { plotSvg } from './plot-svg.ts';

/** What a chart says to those who do not see it. */
export interface ChartWords {
  /** Unique on its page: names the title and the description. */
  readonly id: string;
  readonly title: string;
  /** Kind, measure and direction, with the numbers that matter. */
  readonly description: string;
}

/** Units of a chart's width: about the pixels that it has on a phone of 360, so that its letters are 12 pixels there. */
export const chartWidth = 320;

/**
 * A chart of an agency's own figures; colours and letters come from `chart.css`. A table stands beside it.
 * Source: WCAG 2.2, 1.1.1; W3C WAI "SVG Accessibility".
 * @returns markup of one `svg` element.
 */
export function renderPlot(options: PlotOptions, { id, title, description }: ChartWords): string {
  const svg = plotSvg({ width: chartWidth, className: 'plot', ...options });
  const named = [
    { tag: 'desc', text: description },
    { tag: 'title', text: title },
  ];
  for (const { tag, text } of named) {
    const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', tag);
    element.setAttribute('id', `${id}-${tag}`);
    element.textContent = text;
    svg.prepend(element);
  }
  svg.setAttribute('aria-labelledby', `${id}-title ${id}-desc`);
  return svg.outerHTML;
}
