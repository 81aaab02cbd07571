import type { PlotOptions } from '@observablehq/plot';
import { optimize } from 'svgo';
import { plotSvg } from './plot-svg.ts';

/**
 * A chart of the evaluation, as SVG to put into a page. Colours are the page's own (`var(--accent)`), so that dark schemes,
 * print and forced colours need no second picture.
 * @param options see `plotSvg`; `width` and `height` in CSS pixels at text size 12.
 * @param label what the chart shows, for those who do not see it; its figures stand in a table beside it.
 */
export function drawChart(options: PlotOptions, label: string): string {
  const chart = plotSvg({ ...options, style: {} });
  chart.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  chart.setAttribute('font-size', '12');
  chart.setAttribute('font-family', 'inherit');
  chart.setAttribute('aria-label', label);
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
