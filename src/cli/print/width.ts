/** How many columns a text takes on a terminal: `Žanaozen` is 8, `東京` is 4, a letter with combining marks is 1. */

const PLAIN = /^[ -~\u00a0-\u02ff\u2010-\u2027]*$/

/** East Asian Wide and Fullwidth, by Unicode's EastAsianWidth blocks, and pictures. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}/u

const WITHOUT_WIDTH = /^[\p{Mn}\p{Me}\p{Cf}]+$/u

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

export function displayWidth(text: string): number {
  if (PLAIN.test(text)) return text.length
  let width = 0
  for (const { segment } of graphemes.segment(text)) width += characterWidth(segment)
  return width
}

/** The text in parts of at most `width` columns; a character wider than that stands alone. */
export function cutToWidth(text: string, width: number): string[] {
  const parts: string[] = []
  let part = ''
  let taken = 0
  for (const { segment } of graphemes.segment(text)) {
    const wide = characterWidth(segment)
    if (taken + wide > width && part !== '') {
      parts.push(part)
      part = ''
      taken = 0
    }
    part += segment
    taken += wide
  }
  return [...parts, part]
}

function characterWidth(grapheme: string): number {
  if (WITHOUT_WIDTH.test(grapheme)) return 0
  return WIDE.test(grapheme) ? 2 : 1
}
