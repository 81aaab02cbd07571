/** Style of the report: black on white, readable on a phone, no row cut by a page break. */
export const reportStyle = `
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 64rem; padding: 1rem; color: #1a2120; background: #fff;
  font: 1rem/1.5 system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
h1 { font-size: 1.5rem; line-height: 1.2; }
h2 { margin: 2.5rem 0 0.25rem; font-size: 1.2rem; line-height: 1.3; break-after: avoid; }
h3 { margin: 1rem 0 0.25rem; font-size: 1rem; break-after: avoid; }
p, ul, ol { margin: 0.25rem 0; }
a { color: #0b5d4a; }
.scroll { overflow-x: auto; margin: 1rem 0; }
.scroll:focus-visible { outline: 3px solid #0b5d4a; outline-offset: 2px; }
table { border-collapse: collapse; font-size: 0.9rem; }
caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
th, td { border-bottom: 1px solid #dcdcd2; padding: 0.3rem 0.75rem 0.3rem 0; text-align: left; vertical-align: top; }
th[scope="row"] { font-weight: normal; min-width: 10rem; }
td:not(.number) { min-width: 7.5rem; }
.number { text-align: right; font-variant-numeric: tabular-nums; }
.late { color: #a3180d; font-weight: bold; }
tr { break-inside: avoid; }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } .scroll { overflow: visible; } }
`;
