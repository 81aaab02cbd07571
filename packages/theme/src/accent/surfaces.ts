/** The fixed colours of `styles/tokens.css` that an accent meets, in one scheme. A test keeps the two equal. */
export interface Surfaces {
  /** Backgrounds on which accent text stands. */
  readonly paper: string;
  readonly surface: string;
  /** Text that stands on the soft accent. */
  readonly ink: string;
  readonly inkSoft: string;
}

/** Light scheme. */
export const lightSurfaces: Surfaces = { paper: '#fbfaf6', surface: '#ffffff', ink: '#1a2120', inkSoft: '#52605c' };

/** Dark scheme. */
export const darkSurfaces: Surfaces = { paper: '#12171a', surface: '#1a2125', ink: '#eceeea', inkSoft: '#a9b4b1' };
