/**
 * Numbers of several claimants on one line each, as a drawing: a point is a number, a bar an interval, an arrow an open end. The text
 * beside it says the same, so that those who do not see it miss nothing.
 */
import type { Scale } from '../page/page.ts'
import { grouped } from '../words/grouped.ts'

const WIDTH = 280
/** Room for arrows on both sides. */
const MARGIN = 18
const ROW = 11
const FIRST = 7

/** Empty where there is nothing to tell apart. */
export function drawScale({ rows }: Scale): string {
  const named = rows.flatMap(({ low, high }) => [low, high]).filter(bound => bound !== null)
  const [least, most] = [Math.min(...named), Math.max(...named)]
  if (rows.length < 2 || named.length === 0 || least === most) return ''
  const at = (value: number) => round(MARGIN + ((value - least) / (most - least)) * (WIDTH - 2 * MARGIN))
  const axis = FIRST + rows.length * ROW - 2
  const marks = rows.map(({ low, high }, index) => {
    const y = FIRST + index * ROW
    const [left, right] = [low === null ? 4 : at(low), high === null ? WIDTH - 4 : at(high)]
    if (left === right) return `<circle cx="${left}" cy="${y}" r="3"/>`
    const arrows = [low === null ? arrow(left, y, 1) : '', high === null ? arrow(right, y, -1) : '']
    const points = [low, high]
      .filter(bound => bound !== null)
      .map(bound => `<circle cx="${at(bound)}" cy="${y}" r="3"/>`)
    return `<path d="M${left} ${y}H${right}"/>${arrows.join('')}${points.join('')}`
  })
  const ends = `<text x="${MARGIN}" y="${axis + 13}">${grouped(least)}</text><text x="${WIDTH - MARGIN}" y="${axis + 13}" text-anchor="end">${grouped(most)}</text>`
  const scale = `<g class="axis"><path d="M${MARGIN} ${axis}H${WIDTH - MARGIN}"/>${ends}</g>`
  const size = `viewBox="0 0 ${WIDTH} ${axis + 16}" width="${WIDTH}" height="${axis + 16}"`
  return `<svg class="scale" ${size} aria-hidden="true">${scale}${marks.join('')}</svg>`
}

/** Pointing away from the number: `direction` leads back to it. */
function arrow(x: number, y: number, direction: 1 | -1): string {
  return `<path d="M${x + direction * 5} ${y - 3.5}L${x} ${y}L${x + direction * 5} ${y + 3.5}"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
