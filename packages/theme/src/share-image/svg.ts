/** A drawing of some size, in pixels, as a whole SVG for sharp. @param content elements. */
export function svgOf({ width, height }: { readonly width: number; readonly height: number }, content: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${content}</svg>`);
}
