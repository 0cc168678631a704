/** Mentions → names to be read: all mentions of a name mean one place, unless the words after it say otherwise. */
import type { Reading } from './resolve.ts'
import type { Weighed } from './weighed.ts'

/** "Aleppo province" and "Aleppo" are two places; all other mentions of a name are one. */
export function readingKey({ candidate, evidence }: Weighed): string {
  return evidence.role === 'division' ? `${candidate.key} (division)` : candidate.key
}

export function readingsOf(accepted: readonly Weighed[]): Reading[] {
  const readings = new Map<string, Reading>()
  for (const one of accepted) {
    const fresh = readingOf(one)
    const known = readings.get(fresh.key)
    readings.set(fresh.key, known === undefined ? fresh : joined(known, fresh))
  }
  return [...readings.values()]
}

export function readingOf(one: Weighed): Reading {
  return {
    key: readingKey(one),
    places: one.candidate.places,
    count: 1,
    certainty: Math.max(0, Math.min(2, one.evidence.score / 3)),
    stated: one.stated,
    role: one.evidence.role,
  }
}

function joined(known: Reading, fresh: Reading): Reading {
  return {
    ...known,
    count: known.count + 1,
    certainty: Math.max(known.certainty, fresh.certainty),
    stated: known.stated.length > 0 ? known.stated : fresh.stated,
  }
}
