/** What a peer written in Python says of a text, taken over as spans of ours. */
import { describe, expect, it } from 'vitest'
import { attributionsOf } from '../bench/peers/textacy.ts'
import { sliceOf } from '../src/text/span.ts'

describe('attributionsOf', () => {
  it('turns code points into UTF-16 units after characters that take two', () => {
    const text = '😀 “The road 🚧 is open,” Marr said, “for now.” 😀'
    const found = attributionsOf(
      {
        file: 'a.txt',
        attributions: [
          {
            source: [24, 28],
            cue: [29, 33],
            content: [
              [2, 23],
              [35, 45],
            ],
          },
          { source: null, cue: null, content: [[46, 47]] },
        ],
        seconds: 0,
        pieces: 1,
        refused: 0,
      },
      text,
    )
    const words = found.map(({ source, cue, content }) =>
      [source, cue, content].map(spans => spans.map(span => sliceOf(text, span))),
    )
    expect(words).toEqual([
      [['Marr'], ['said'], ['“The road 🚧 is open,”', '“for now.”']],
      [[], [], ['😀']],
    ])
  })
})
