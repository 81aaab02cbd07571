import { fontFamily } from './fonts.ts';

/** Size of a share image, as Open Graph readers expect it. */
export const imageSize = { width: 1200, height: 630 } as const;

/** Width of the band of motif at the right edge. */
export const bandWidth = 240;

/** The words of a share image, already printable. */
export interface Words {
  readonly title: string;
  readonly kicker: string;
  readonly siteName: string;
  readonly government: string;
}

/** Colours, `#rrggbb`. */
export interface Palette {
  readonly ink: string;
  readonly inkSoft: string;
  readonly accent: string;
  readonly soft: string;
}

/** A node as satori reads it: React's shape, without React. */
interface Box {
  readonly type: 'div';
  readonly key: null;
  readonly props: {
    readonly style: Readonly<Record<string, string | number>>;
    readonly children: string | readonly Box[];
  };
}

/** Font size and lines by the length of the title: 140 characters, the most that the schema takes, fit whole. */
const titleSteps = [
  { upTo: 32, size: 82, lines: 3 },
  { upTo: 60, size: 66, lines: 4 },
  { upTo: 90, size: 56, lines: 4 },
  { upTo: 120, size: 50, lines: 4 },
] as const;
const longTitle = { size: 44, lines: 5 } as const;

/** Names of agencies are seldom short, and are never cut off before two lines are full. */
const shortName = { fontSize: 32, lineClamp: 1 } as const;
const longName = { fontSize: 27, lineClamp: 2 } as const;

/** The text of a share image: kicker above, title in the middle, sender below. */
export function wordsLayout({ title, kicker, siteName, government }: Words, palette: Palette): Box {
  const { ink, inkSoft, accent, soft } = palette;
  const { size, lines } = titleSteps.find(({ upTo }) => title.length <= upTo) ?? longTitle;
  const line = { display: 'block', textOverflow: 'ellipsis', wordBreak: 'break-word' } as const;
  return box(
    {
      display: 'flex',
      boxSizing: 'border-box',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: imageSize.width - bandWidth,
      height: imageSize.height,
      padding: '60px 48px 52px 72px',
      color: ink,
      fontFamily,
    },
    [
      box({ display: 'flex' }, [
        box(
          {
            ...line,
            lineClamp: 1,
            padding: '9px 22px',
            borderRadius: 8,
            background: kicker ? soft : 'transparent',
            color: accent,
            fontSize: 28,
            fontWeight: 700,
          },
          kicker,
        ),
      ]),
      box(
        {
          ...line,
          lineClamp: lines,
          fontSize: size,
          fontWeight: 700,
          lineHeight: 1.17,
          letterSpacing: '-0.02em',
        },
        title,
      ),
      box({ display: 'flex', flexDirection: 'column', borderTop: `3px solid ${accent}`, paddingTop: 22 }, [
        box({ ...line, ...(siteName.length <= 46 ? shortName : longName), fontWeight: 700 }, siteName),
        box({ ...line, lineClamp: 1, fontSize: 25, fontWeight: 500, color: inkSoft, marginTop: 6 }, government),
      ]),
    ],
  );
}

function box(style: Box['props']['style'], children: Box['props']['children']): Box {
  return { type: 'div', key: null, props: { style, children } };
}
