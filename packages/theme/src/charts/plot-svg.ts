import { type PlotOptions, plot } from '@observablehq/plot';
import { parseHTML } from 'linkedom';

/**
 * Draws with Observable Plot while a page is built: SVG without style elements and attributes, which the sites'
 * Content-Security-Policy forbids (presentation attributes are none), and without the labels that marks carry for
 * browsers, since one picture has one name. Whoever draws gives it that name.
 * @param options see https://observablehq.com/plot/features/plots.
 */
export function plotSvg(options: PlotOptions): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = plot({ ...options, document });
  const svg = chart.localName === 'svg' ? chart : chart.querySelector('svg');
  if (!svg) throw new Error('Unexpected output of Observable Plot, expected an svg element');
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of [svg, ...svg.querySelectorAll('[style], [aria-label]')]) {
    part.removeAttribute('style');
    part.removeAttribute('aria-label');
  }
  svg.setAttribute('role', 'img');
  return svg;
}
