/** Name of the JSON made of a CSV file, without its extension: `./Data.CSV` gives `Data`. */
export function jsonName(csv: string): string {
  return csv.replace(/^\.\//, '').replace(/\.csv$/i, '');
}
