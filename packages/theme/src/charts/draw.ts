import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { optimize } from 'svgo';

/** What charts have in common: the page's own colours and type, nothing that a strict Content-Security-Policy forbids. */
const shared = { fontSize: 12, fontFamily: 'inherit' } as const;

/**
 * Draws a chart while a page is built, as SVG to put into it. Colours are the page's own (`var(--accent)`), so that dark
 * schemes, print and forced colours need no second picture. Without style elements and attributes, which the sites'
 * Content-Security-Policy forbids; presentation attributes are none.
 * @param options see https://observablehq.com/plot/features/plots; `width` and `height` in CSS pixels at text size 12.
 * @param label what the chart shows, for those who do not see it; its figures stand in a table beside it.
 */
export function drawChart(options: Plot.PlotOptions, label: string): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const chart = Plot.plot({ ...options, document, style: {} });
  for (const style of chart.querySelectorAll('style')) style.remove();
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  chart.setAttribute('font-size', String(shared.fontSize));
  chart.setAttribute('font-family', shared.fontFamily);
  chart.setAttribute('role', 'img');
  chart.setAttribute('aria-label', label);
  for (const part of chart.querySelectorAll('[aria-label]')) part.removeAttribute('aria-label');
  for (const part of [chart, ...chart.querySelectorAll('[style]')]) part.removeAttribute('style');
  return smaller(chart.outerHTML).replace(' xmlns="http://www.w3.org/2000/svg"', '');
}

/** Cells of one colour become one path, and no number has more digits than a screen shows. */
function smaller(svg: string): string {
  const { data } = optimize(svg, {
    multipass: true,
    floatPrecision: 1,
    plugins: [
      {
        name: 'preset-default',
        params: { overrides: { mergePaths: { force: true }, removeUnknownsAndDefaults: { keepRoleAttr: true } } },
      },
      { name: 'convertShapeToPath' },
      { name: 'removeAttrs', params: { attrs: ['svg:class'] } },
    ],
  });
  return data;
}
