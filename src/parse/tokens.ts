/**
 * Clean text → tokens, in the manner of the Penn Treebank: "don't" is `do` `n't`, "Almaty's" is `Almaty` `'s`,
 * "two-year-old" is five tokens, "3,000" and "U.S." and "a.m." are one each. One pass; time grows with length alone.
 */
import { abbreviations } from '../language/en/abbreviations.ts'
import type { Span } from '../text/span.ts'

export type RawToken = Span & {
  readonly text: string
  readonly lower: string
  readonly kind: 'word' | 'number' | 'mark'
  /** A noun until the tagger has seen the whole sentence. */
  pos: string
  readonly spaced: boolean
}

const CLASS = { space: 0, letter: 1, digit: 2, mark: 3 } as const
type CharacterClass = (typeof CLASS)[keyof typeof CLASS]

const ASCII: readonly CharacterClass[] = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code)
  if (code <= 32 || code === 127) return CLASS.space
  if (/[A-Za-z_]/.test(character)) return CLASS.letter
  if (/[0-9]/.test(character)) return CLASS.digit
  return CLASS.mark
})
const LETTER = /[\p{L}\p{M}]/u
const SPACE = /[\s\u0085]/u
const NUMBER_CHARACTER = /\p{Nd}/u
const URL = /(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}/y
const MAIL = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}/y
const CLITIC = /^(?:s|re|ve|ll|d|m)$/

export function tokenize(text: string): RawToken[] {
  const tokens: RawToken[] = []
  let at = 0
  let spaced = true
  const push = (start: number, end: number, kind: RawToken['kind']) => {
    const words = text.slice(start, end)
    tokens.push({ start, end, text: words, lower: toLower(words), kind, pos: 'NN', spaced })
    spaced = false
    at = end
  }
  while (at < text.length) {
    const kind = classAt(text, at)
    if (kind === CLASS.space) {
      spaced = true
      at++
    } else if (kind === CLASS.letter) {
      const address = addressEnd(text, at)
      if (address > at) push(at, address, 'word')
      else pushWord(text, at, wordEnd(text, at), push)
    } else if (kind === CLASS.digit) push(at, numberEnd(text, at), 'number')
    else push(at, markEnd(text, at), 'mark')
  }
  return tokens
}

function toLower(words: string): string {
  const lower = words.toLowerCase()
  return lower.includes('’') ? lower.replace('’', "'") : lower
}

function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code < 128) return ASCII[code] ?? CLASS.mark
  // Half of a pair outside the basic plane: such characters (old scripts, rare ideographs, emoji) read as letters.
  if (code >= 0xd800 && code <= 0xdfff) return CLASS.letter
  const character = text.charAt(at)
  if (LETTER.test(character)) return CLASS.letter
  if (SPACE.test(character)) return CLASS.space
  return NUMBER_CHARACTER.test(character) ? CLASS.digit : CLASS.mark
}

/** Where a URL or mail address that starts here ends; `at` itself where none does. */
function addressEnd(text: string, at: number): number {
  const code = text.charCodeAt(at)
  const mayBeUrl = code === 104 || code === 119 // "h", "w"
  if (!mayBeUrl) return mailEnd(text, at)
  URL.lastIndex = at
  const match = URL.exec(text)
  return match === null ? mailEnd(text, at) : at + match[0].replace(/[.,;:!?)\]'’]{1,9}$/, '').length
}

/** A mail name is letters up to the `@`; the pattern itself looks no further than such a name reaches. */
function mailEnd(text: string, at: number): number {
  MAIL.lastIndex = at
  const match = MAIL.exec(text)
  return match === null ? at : at + match[0].length
}

/** Where a word ends: letters, digits after letters ("A320"), inner apostrophes, and the points of abbreviations. */
function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = classAt(text, end)
    if (kind === CLASS.letter || (kind === CLASS.digit && end > at)) end++
    else if (isApostrophe(text, end) && end > at && classAt(text, end + 1) === CLASS.letter) end++
    else break
  }
  return text.charAt(end) === '.' ? abbreviationEnd(text, at, end) : end
}

function isApostrophe(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === "'" || character === '’'
}

/** "U.S." and "a.m." whole with their last point; "Dr." and "Jan." where the list knows them. */
function abbreviationEnd(text: string, at: number, point: number): number {
  let end = point
  let length = point - at
  while (length === 1 && text.charAt(end) === '.' && classAt(text, end + 1) === CLASS.letter) {
    const from = end + 1
    let to = from
    while (to < text.length && classAt(text, to) === CLASS.letter) to++
    if (to - from > 2) break
    length = to - from
    end = to
  }
  if (end > point) return text.charAt(end) === '.' ? end + 1 : end
  if (point - at > 12) return point
  return abbreviations.has(text.slice(at, point).toLowerCase()) ? point + 1 : point
}

/** "3,000", "2.5", "6th", "1990s", "10:30", "5pm": digits with inner separators, and letters that follow at once. */
function numberEnd(text: string, at: number): number {
  let end = at
  while (end < text.length) {
    const kind = classAt(text, end)
    if (kind === CLASS.digit) end++
    else if (isSeparator(text, end) && end > at && classAt(text, end + 1) === CLASS.digit) end++
    else break
  }
  let letters = end
  while (letters < text.length && letters - end < 4 && classAt(text, letters) === CLASS.letter) letters++
  return letters - end < 4 ? letters : end
}

function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === ',' || character === '.' || character === ':'
}

/** A mark is one character, but "...", "--" and the like are one token, of at most eight. */
function markEnd(text: string, at: number): number {
  const character = text.charAt(at)
  if (!'.-–—`'.includes(character) && !(character === "'" && text.charAt(at + 1) === "'")) return at + 1
  let end = at + 1
  while (end - at < 8 && text.charAt(end) === character) end++
  return end
}

/** Cuts clitics off a word: `Almaty’s` → `Almaty` `’s`, `don't` → `do` `n't`. */
function pushWord(
  text: string,
  start: number,
  end: number,
  push: (start: number, end: number, kind: RawToken['kind']) => void,
): void {
  const apostrophe = clitic(text, start, end)
  if (apostrophe === start) {
    push(start, end, 'word')
    return
  }
  const tail = text.slice(apostrophe + 1, end).toLowerCase()
  if (tail === 't' && text.charAt(apostrophe - 1).toLowerCase() === 'n' && apostrophe - 1 > start) {
    push(start, apostrophe - 1, 'word')
    push(apostrophe - 1, end, 'word')
  } else if (CLITIC.test(tail)) {
    push(start, apostrophe, 'word')
    push(apostrophe, end, 'word')
  } else push(start, end, 'word')
}

/** Where the apostrophe of a clitic of at most two letters stands; `start` where there is none. */
function clitic(text: string, start: number, end: number): number {
  for (let at = end - 2; at > start && at >= end - 3; at--) if (isApostrophe(text, at)) return at
  return start
}
