/**
 * How a page looks: serif is what others said, sans is what Hearsay says, colour is standing and nothing else. Light and dark
 * have their own colours, each readable on its ground (WCAG AA); printed it is black on white.
 */

/** Name, light, dark. Every one is used for text on the ground of its row. */
export const COLOURS: readonly (readonly [name: string, light: string, dark: string])[] = [
  ['ground', '#fbfaf7', '#161614'],
  ['text', '#1d1d1b', '#ecebe6'],
  ['faint', '#5b5b57', '#a9a79f'],
  ['several-origins', '#0a6560', '#5ec8c0'],
  ['one-origin', '#45556e', '#a9bcd8'],
  ['contested', '#855000', '#e0a34a'],
  ['denied', '#a3172a', '#ff8f94'],
  ['no-evidence-given', '#6d3aa0', '#c9a2f0'],
  ['admitted', '#2f641f', '#8fce7c'],
  ['withdrawn', '#66554f', '#bcaea6'],
]

const HAIRLINE = ['rule', '#d9d6ce', '#3a3935'] as const

const STANDINGS = COLOURS.slice(3).map(([name]) => `.${name}{color:var(--${name})}`)

const LAYOUT = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%}
body{margin:0 auto;padding:2rem 1.25rem 4rem;max-width:52rem;background:var(--ground);color:var(--text);
font:1rem/1.5 system-ui,-apple-system,"Segoe UI",Inter,Roboto,sans-serif;font-variant-numeric:tabular-nums lining-nums}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .5rem;overflow-wrap:anywhere}
h2{font-size:.8rem;letter-spacing:.07em;text-transform:uppercase;color:var(--faint);margin:2.75rem 0 0;
padding-bottom:.4rem;border-bottom:1px solid var(--rule)}
h3{font-size:.95rem;margin:0;overflow-wrap:anywhere}
p{margin:.2rem 0;max-width:70ch;overflow-wrap:anywhere}
ul{list-style:none;margin:0;padding:0}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;margin-top:1rem;font-size:.875rem}
.item{padding:.7rem 0;border-bottom:1px solid var(--rule)}
.item:last-child{border-bottom:0}
.said{font-family:"Source Serif 4","Source Serif Pro",Charter,Georgia,"Times New Roman",serif;font-size:1.05em}
.faint,.small,.more,.source{color:var(--faint)}
.small,.more,.source{font-size:.875rem}
.small .said,.source .said{font-size:1em}
.standing{font-weight:600}
.withdrawn{text-decoration:line-through}
.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(15rem,1fr));gap:.5rem 1.5rem;margin-top:.4rem}
.side{border-left:2px solid var(--rule);padding-left:.75rem}
.scale{display:block;max-width:100%;height:auto;margin:.3rem 0;fill:currentColor;stroke:currentColor;stroke-width:1.5}
.scale path{fill:none}
.axis{color:var(--faint);stroke-width:.5}
.axis text{fill:var(--faint);stroke:none;font-size:11px}
.source li{display:inline-block;margin-right:1rem;max-width:70ch}
a{color:inherit;text-decoration-color:var(--faint);text-underline-offset:.15em}
a.number{text-decoration:none;color:var(--faint);font-size:.8em;white-space:nowrap}
a.number:hover,a.number:focus-visible{text-decoration:underline}
:focus-visible{outline:2px solid currentColor;outline-offset:2px}
:target{outline:1px solid var(--faint);outline-offset:3px}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem}
@media(min-width:44rem){.labelled{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem}}
@page{margin:14mm}
@media print{html{font-size:8.5pt}body{max-width:none;padding:0}nav,.skip,footer{display:none}
p{max-width:none}h2{margin-top:1.25rem;break-after:avoid}.item{padding:.3rem 0;break-inside:avoid}
.labelled{display:grid;grid-template-columns:9rem 1fr;gap:0 1rem}.shown .said{display:none}a{text-decoration:none}}
`

const variables = (column: 1 | 2) =>
  [...COLOURS, HAIRLINE].map(colour => `--${colour[0]}:${colour[column]}`).join(';')

export const STYLE = [
  `:root{${variables(1)}}`,
  `@media(prefers-color-scheme:dark){:root{${variables(2)}}}`,
  `@media print{:root{${variables(1).replace(/--ground:[^;]*/, '--ground:#fff')}}}`,
  LAYOUT.trim(),
  ...STANDINGS,
].join('\n')
