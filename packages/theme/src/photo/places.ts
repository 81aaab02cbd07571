/** How much of the page a photo takes up. */
export type PhotoPlace = 'screen' | 'text' | 'half' | 'card';

/** Widths to make, in pixels, and how wide the photo is shown, for the `sizes` attribute. */
interface PlaceOfPhoto {
  readonly widths: readonly number[];
  readonly sizes: string;
}

/**
 * The widths are those at which the layout shows photos, so few that most places share their files:
 * 368 a card on a desktop; 736 a card on a fine screen, the text column on a plain one (672), a phone of 360 CSS pixels
 * at 2x (656); 1088 half a page on a fine screen and a phone at 3x (984); 1344 the text column on a fine screen.
 */
export const photoPlaces: Readonly<Record<PhotoPlace, PlaceOfPhoto>> = {
  screen: { widths: [1600], sizes: '100vw' },
  text: { widths: [736, 1088, 1344], sizes: '(min-width: 46rem) 42rem, calc(100vw - 2rem)' },
  half: { widths: [736, 1088], sizes: '(min-width: 60rem) 34rem, calc(100vw - 2rem)' },
  card: { widths: [368, 736], sizes: '(min-width: 60rem) 23rem, (min-width: 38rem) 50vw, calc(100vw - 2rem)' },
};
