import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import type { HistoryRecord } from './history.ts';

/** What the chart shows, by its name in the history. */
export interface ChartPanel {
  readonly scenario: string;
  readonly label: string;
}

/** A tool, by its name in the history. */
export interface ChartLine {
  readonly tool: string;
  readonly label: string;
}

interface Point {
  readonly date: Date;
  readonly seconds: number;
  readonly tool: string;
  readonly panel: string;
}

/** Dark enough to be read as text on white (WCAG 2.2, 1.4.3), and each with its name at its line. */
const colors = ['#0b5d4a', '#b03a00', '#2456a8', '#8e3a7d', '#6b5800', '#444444'];

/**
 * Draws how wall times went over time: one panel for each scenario, one line for each tool, its name at its end.
 * @param history runs that can be compared, oldest first.
 * @returns an SVG that names and describes itself to screen readers (W3C, SVG-AAM 1.0).
 */
export function drawHistory(
  history: readonly HistoryRecord[],
  panels: readonly ChartPanel[],
  lines: readonly ChartLine[],
): string {
  const points = history.flatMap((run) =>
    panels.flatMap(({ scenario, label: panel }) =>
      lines.flatMap(({ tool, label }): Point[] => {
        const seconds = run.seconds[tool]?.[scenario];
        return seconds === undefined ? [] : [{ date: new Date(run.date), seconds, tool: label, panel }];
      }),
    ),
  );
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const place = { x: 'date', y: 'seconds', fy: 'panel' };
  const figure = Plot.plot({
    document,
    width: 760,
    height: 60 + 260 * panels.length,
    marginLeft: 60,
    marginRight: 150,
    marginTop: 30,
    marginBottom: 40,
    style: { background: 'white', color: '#1b2421', fontSize: '13px', fontFamily: 'system-ui, sans-serif' },
    x: { type: 'utc', label: 'Day', nice: true, ticks: 6, tickFormat: (date: Date) => date.toISOString().slice(0, 10) },
    y: {
      type: 'log',
      nice: true,
      label: 'Seconds, logarithmic',
      grid: true,
      ticks: 5,
      tickFormat: (value: number) => `${value}`,
    },
    fy: { label: null, domain: panels.map(({ label }) => label), axis: null },
    color: { domain: lines.map(({ label }) => label), range: colors },
    marks: [
      Plot.text(panels, { fy: 'label', text: 'label', frameAnchor: 'top-left', dx: 4, dy: -14, fontWeight: 'bold' }),
      Plot.line(points, { ...place, z: 'tool', stroke: 'tool', strokeWidth: 2 }),
      Plot.dot(points, { ...place, fill: 'tool', r: 3 }),
      Plot.text(labelsOf(points), {
        ...place,
        text: 'tool',
        fill: 'tool',
        dx: 8,
        stroke: 'white',
        strokeWidth: 3,
        textAnchor: 'start',
      }),
    ],
  });
  const svg = figure.tagName.toLowerCase() === 'svg' ? figure : figure.querySelector('svg');
  if (!svg) throw new Error('The chart has no SVG.');
  describe(document, svg, points);
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  return `${svg.outerHTML}\n`;
}

/** A name above another is at so many times its seconds, so that both can be read. */
const apart = 1.75;

/** Where the names stand: at the last point of each line, or above the name that is there already. */
function labelsOf(points: readonly Point[]): Point[] {
  const panels = Map.groupBy(points, ({ panel }) => panel);
  return [...panels.values()].flatMap((own) => {
    const last = new Map(own.map((point) => [point.tool, point]));
    let lowest = 0;
    return [...last.values()]
      .toSorted((a, b) => a.seconds - b.seconds)
      .map((point) => {
        const seconds = Math.max(point.seconds, lowest);
        lowest = seconds * apart;
        return { ...point, seconds };
      });
  });
}

function describe(document: Document, svg: Element, points: readonly Point[]): void {
  const element = (name: string, id: string, words: string) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', name);
    made.setAttribute('id', id);
    made.textContent = words;
    return made;
  };
  const newest = points.map(({ date }) => date.getTime()).reduce((a, b) => Math.max(a, b), 0);
  const latest = points
    .filter(({ date }) => date.getTime() === newest)
    .map(({ panel, tool, seconds }) => `${panel}, ${tool}: ${seconds.toFixed(2)} s`);
  const runs = new Set(points.map(({ date }) => date.getTime())).size;
  svg.prepend(
    element('title', 'history-title', 'Wall time of builds over time, by tool'),
    element('desc', 'history-desc', `${runs} ${runs === 1 ? 'run' : 'runs'}. The newest: ${latest.join('; ')}.`),
  );
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-labelledby', 'history-title history-desc');
}
