/** How much of the page a photo takes up. */
export type PhotoPlace = 'screen' | 'text' | 'half' | 'card';

/** Widths to make, in pixels, and how wide the photo is shown, for the `sizes` attribute. */
interface PlaceOfPhoto {
  readonly widths: readonly number[];
  readonly sizes: string;
}

/**
 * A photo from edge to edge of a phone. Screens with three pixels to a CSS pixel get the file for two: nobody sees the
 * difference in a photo, and it would weigh twice as much to those who pay by the megabyte.
 */
const onPhone = '(min-resolution: 2.5x) calc(66vw - 1.3rem), calc(100vw - 2rem)';

/**
 * The widths are those at which the layout shows photos at one to two pixels for each CSS pixel, so few that most places
 * share their files: 368 a card on a desktop; 672 the text column on a desktop, a phone of 360 CSS pixels at 2x (656) and a
 * card on a fine screen; 1088 half a page on a fine screen; 1344 the text column on a fine screen.
 */
export const photoPlaces: Readonly<Record<PhotoPlace, PlaceOfPhoto>> = {
  screen: { widths: [1600], sizes: '100vw' },
  text: { widths: [672, 1088, 1344], sizes: `(min-width: 46rem) 42rem, ${onPhone}` },
  half: { widths: [672, 1088], sizes: `(min-width: 60rem) 34rem, ${onPhone}` },
  card: { widths: [368, 672], sizes: `(min-width: 60rem) 23rem, (min-width: 38rem) 50vw, ${onPhone}` },
};
