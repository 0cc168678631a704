/** Parsed text → marks. The order is this list: a later annotator may look at what the earlier ones saw. */
import type { Parsed } from '../parse/parsed.ts'
import type { Tags } from '../parse/tags.ts'
import type { Report } from '../text/report.ts'
import { findDates } from './dates/find-dates.ts'
import type { Marks } from './mark.ts'
import { findNames } from './names/find-names.ts'
import { findPlaces } from './places/find-places.ts'
import { findQuantities } from './quantities/find-quantities.ts'

export function annotate(parsed: Parsed, report: Report, tags: Tags | null = null): Marks {
  const dates = findDates(parsed, report) // "on Thursday night" → 2022-01-06TNI
  const quantities = findQuantities(parsed, dates) // "more than 3,000" → [3001, ∞)
  const names = findNames(parsed, report.outlet, tags?.names) // "Kasym-Zhomart Tokayev", "Ministry of the Interior"
  const places = findPlaces(parsed, names, report) // "Žanaozen" → GeoNames 607610
  return { dates, quantities, names, places, attributions: tags?.attributions ?? null }
}
