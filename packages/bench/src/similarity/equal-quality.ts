/** Qualities to choose from. Beyond them no site keeps its photos. */
const range = { lowest: 40, highest: 98 };

/**
 * Finds the quality at which photos are most like their originals as wanted. Similarity grows with quality, so that the
 * range is halved until one quality is left.
 * @param wanted a similarity.
 * @param similarityAt makes photos at a quality, a whole number, and measures them.
 * @returns the quality whose similarity is nearest.
 */
export async function findQuality(wanted: number, similarityAt: (quality: number) => Promise<number>): Promise<number> {
  const tried: { readonly quality: number; readonly distance: number }[] = [];
  let { lowest, highest } = range;
  while (lowest <= highest) {
    const quality = Math.floor((lowest + highest) / 2);
    const reached = await similarityAt(quality);
    tried.push({ quality, distance: Math.abs(reached - wanted) });
    if (reached < wanted) lowest = quality + 1;
    else highest = quality - 1;
  }
  const [nearest] = tried.toSorted((a, b) => a.distance - b.distance);
  return nearest?.quality ?? range.highest;
}
