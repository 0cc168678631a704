/**
 * A run of capitals → its pieces: listed names, titles with the person after them, organisations, the rest.
 * "Foreign Policy Institute Ilse Marr" is an organisation and a person; "Kazakh President" is a people's
 * adjective and an office.
 */

import { type ListedName, matchListed } from '../../language/en/listed-names.ts'
import {
  companySuffixes,
  courtesyWords,
  genderOf,
  officeWords,
  organisationNouns,
  placeEndings,
  titleWords,
} from '../../language/en/name-words.ts'
import { isPlaceName } from '../../language/gazetteer.ts'
import type { Token } from '../../parse/parsed.ts'
import { isCapital } from './capitals.ts'
import { type Piece, piece, type Range } from './piece.ts'
import { findTitle } from './titles.ts'

/** The pieces of a run, in reading order; a title with a name after it is no piece but that name's `title`. */
export function splitRun(tokens: readonly Token[], run: Range): Piece[] {
  return piecesOf(tokens, run).flatMap(one => trimmed(tokens, one) ?? [])
}

function piecesOf(tokens: readonly Token[], run: Range): Piece[] {
  const title = findTitle(tokens, run)
  if (title === null) return splitUntitled(tokens, run)
  const before = title.first > run.first ? splitUntitled(tokens, { first: run.first, last: title.first }) : []
  if (title.last < run.last) return [...before, ...titled(tokens, title, run.last)]
  return [...before, ...(isOffice(tokens, title) ? [piece(title.first, title.last, OFFICE)] : [])]
}

const OFFICE = { kind: 'office', rule: 'names/office' } as const

/** The name after a title: a person, unless its own words say otherwise. */
function titled(tokens: readonly Token[], title: Range, last: number): Piece[] {
  const [name, ...more] = piecesOf(tokens, { first: title.last, last })
  if (name === undefined) return []
  if (isPluralTitle(tokens, name))
    return [piece(title.first, name.last, { kind: 'group', rule: 'names/office' }), ...more]
  const isPerson = name.rule === null || name.rule === 'names/first-name'
  if (!isPerson) {
    const office = isOffice(tokens, title) ? [piece(title.first, title.last, OFFICE)] : []
    return [...office, name, ...more]
  }
  const role = courtesyWords.has(tokens[title.last - 1]?.lower ?? '') ? null : title
  return [{ ...name, kind: 'person', rule: 'names/titled', title: role }, ...more]
}

/** "Chief Secretaries", "Deputy Ministers": several who hold an office. */
function isPluralTitle(tokens: readonly Token[], name: Range): boolean {
  const last = name.last - name.first === 1 ? (tokens[name.first]?.lower ?? '') : ''
  if (!last.endsWith('s')) return false
  return titleWords.has(last.replace(/ies$/, 'y')) || titleWords.has(last.replace(/s$/, ''))
}

function isOffice(tokens: readonly Token[], title: Range): boolean {
  for (let at = title.first; at < title.last; at++) if (officeWords.has(tokens[at]?.lower ?? '')) return true
  return false
}

function splitUntitled(tokens: readonly Token[], run: Range): Piece[] {
  const pieces: Piece[] = []
  let open = run.first
  let at = run.first
  while (at < run.last) {
    const found = longerPlace(tokens, at, run.last) ?? matchListed(tokens, at, run.last)
    if (
      found === null ||
      isSurname(tokens, run.first, at, found.end - at) ||
      isFirstName(tokens, { first: at, last: run.last }, found) ||
      isTied(tokens, run.first, at)
    ) {
      at = found?.end ?? at + 1
      continue
    }
    const body = organisationEnd(tokens, found.end, run.last)
    const joined = body > found.end && (isCountry(found.listed) || body - found.end === 1)
    if (open < at) pieces.push(...splitPlain(tokens, { first: open, last: at }))
    pieces.push(joined ? organisation(at, body) : listedPiece(at, found.end, found.listed))
    at = joined ? body : found.end
    open = at
  }
  return open < run.last ? [...pieces, ...splitPlain(tokens, { first: open, last: run.last })] : pieces
}

function organisation(first: number, last: number): Piece {
  return piece(first, last, { kind: 'organisation', rule: 'names/organisation' })
}

/** "Michael Jordan": a listed name of one word directly after a first name is a surname. */
function isSurname(tokens: readonly Token[], first: number, at: number, length: number): boolean {
  return length === 1 && at > first && genderOf(tokens[at - 1]?.text ?? '') !== undefined
}

/** "Petra Halmos": an outlet or body of one word that is a first name, before a word that is none of a body. */
function isFirstName(
  tokens: readonly Token[],
  run: Range,
  { listed, end }: { readonly listed: ListedName; readonly end: number },
): boolean {
  const next = tokens[end]
  if (end - run.first !== 1 || end >= run.last || next === undefined || isCountry(listed)) return false
  if (listed.sort === 'people' || genderOf(tokens[run.first]?.text ?? '') === undefined) return false
  return !organisationNouns.has(next.lower) && !titleWords.has(next.lower) && isCapital(next)
}

/** "Bank of China": a listed name after "of" belongs to what stands before. */
function isTied(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1
  return before > first && isOf(tokens[before]?.lower ?? '')
}

/** "Tamil Nadu", "American Samoa": a place that begins with the name of a people. */
function longerPlace(tokens: readonly Token[], at: number, limit: number): ReturnType<typeof matchListed> {
  const found = matchListed(tokens, at, at + 1)
  const next = tokens[at + 1]
  if (found === null || next === undefined || at + 2 > limit || organisationNouns.has(next.lower)) return null
  const name = `${tokens[at]?.text} ${next.text}`
  const isPeople = found.listed.sort === 'demonym' || found.listed.sort === 'people'
  if (!isPeople || titleWords.has(next.lower) || !isPlaceName(name)) return null
  return { listed: { name, sort: 'country', code: null }, end: at + 2 }
}

function isCountry(listed: ListedName): boolean {
  return listed.sort === 'country' || listed.sort === 'demonym'
}

function listedPiece(first: number, last: number, listed: ListedName): Piece {
  if (listed.sort === 'country') return piece(first, last, { kind: 'place', rule: 'names/country', listed })
  if (listed.sort === 'demonym' || listed.sort === 'people') {
    return piece(first, last, { kind: 'group', rule: 'names/people', listed })
  }
  return piece(first, last, { kind: 'organisation', rule: 'names/listed', listed })
}

/** Words without a title or a listed name: an organisation first, then a person after it; or one piece. */
function splitPlain(tokens: readonly Token[], run: Range): Piece[] {
  const body = organisationEnd(tokens, run.first, run.last)
  if (body === run.first) return [piece(run.first, run.last)]
  const rest = run.last - body
  const person = rest >= 2 || (rest === 1 && genderOf(tokens[body]?.text ?? '') !== undefined)
  if (rest > 0 && !person) return [organisation(run.first, run.last)]
  return rest > 0 ? [organisation(run.first, body), piece(body, run.last)] : [organisation(run.first, body)]
}

/** The index after the last organisation word of a range, with its "of" part; `first` where it has none. */
function organisationEnd(tokens: readonly Token[], first: number, last: number): number {
  let end = first
  for (let at = first; at < last; at++) {
    const lower = tokens[at]?.lower ?? ''
    if (companySuffixes.has(lower) && at > first) end = at + 1
    else if (organisationNouns.has(lower) && !(placeEndings.has(lower) && at + 1 === last)) end = at + 1
    else if (end > first && isOf(lower)) return ofEnd(tokens, at + 1, last)
  }
  return end
}

/** Where the "of" part ends: after a listed name ("of Vietnam"), else with the run. */
function ofEnd(tokens: readonly Token[], start: number, last: number): number {
  const at = tokens[start]?.lower === 'the' ? start + 1 : start
  const listed = matchListed(tokens, at, last)
  return listed?.listed.sort === 'country' ? listed.end : last
}

function isOf(lower: string): boolean {
  return lower === 'of' || lower === 'for' || lower === 'on'
}

/** Without small words and marks at either end; null where nothing is left. */
function trimmed(tokens: readonly Token[], one: Piece): Piece | null {
  let { first, last } = one
  while (first < last && isLoose(tokens[first])) first++
  while (first < last && isLoose(tokens[last - 1])) last--
  return first === last ? null : { ...one, first, last }
}

function isLoose(token: Token | undefined): boolean {
  if (token === undefined) return true
  return token.kind === 'mark' ? token.text !== '.' : LOOSE.has(token.lower) && !isCapital(token)
}

const LOOSE = new Set(['of', 'for', 'on', 'and', 'the', "'s", '’s'])
