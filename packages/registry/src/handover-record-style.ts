/** Style of the printed record: A4, black on white, rows that no page break cuts. */
export const recordStyle = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 180mm; padding: 1rem; color: #000; background: #fff;
  font: 11pt/1.45 "Times New Roman", Tinos, "Liberation Serif", serif; }
header { text-align: center; border-bottom: 2.5pt solid #000; padding-bottom: 0.4rem; }
header p { margin: 0; text-transform: uppercase; }
header .agency { font-size: 14pt; font-weight: bold; }
h1 { margin: 1rem 0 0; text-align: center; font-size: 13pt; text-transform: uppercase; }
.number { margin: 0 0 1rem; text-align: center; }
h2 { margin: 1rem 0 0.3rem; font-size: 11pt; break-after: avoid; }
dl { display: grid; grid-template-columns: 9rem 1fr; margin: 0.3rem 0 0.8rem; }
dt, dd { margin: 0; }
dd::before { content: ": "; }
table { width: 100%; border-collapse: collapse; font-size: 10pt; }
th, td { border: 0.75pt solid #000; padding: 0.25rem 0.4rem; text-align: left; vertical-align: top; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
th.mark, td.mark { width: 5.2rem; text-align: center; }
td.mark { font-size: 14pt; line-height: 1; }
.blank { display: inline-block; min-width: 8rem; border-bottom: 0.75pt dotted #000; }
.rule { border: 0.75pt solid #000; padding: 0.4rem 0.6rem; break-inside: avoid; }
.signatures { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; margin-top: 1.5rem; text-align: center;
  break-inside: avoid; }
.signatures p { margin: 0; }
.signatures .name { margin-top: 5rem; font-weight: bold; text-decoration: underline; }
.example { border: 1.5pt dashed #000; padding: 0.3rem; text-align: center; font-weight: bold; }
@media screen { body { margin-block: 1rem; } }
@media print { body { max-width: none; padding: 0; } }
`;
