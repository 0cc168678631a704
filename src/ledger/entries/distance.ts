/** Kilometres between two points on the globe, along the great circle; null where one is not placed. */
type Point = { readonly lat: number | null; readonly lon: number | null }

const EARTH_RADIUS = 6371

export function kilometres(a: Point, b: Point): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  const lat = radians(b.lat - a.lat)
  const lon = radians(b.lon - a.lon)
  const chord =
    Math.sin(lat / 2) ** 2 + Math.cos(radians(a.lat)) * Math.cos(radians(b.lat)) * Math.sin(lon / 2) ** 2
  return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(chord))
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180
}
