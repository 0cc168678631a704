/** The published JSON Schema of the record: current, and true of what the engine returns. */
import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { generateSchema, schemaPath } from '../scripts/build-schema.ts'
import { readReport, toReport } from '../src/index.ts'
import { readCases } from './support/read-cases.ts'

const schema = readFileSync(schemaPath, 'utf8')

/** The schema allows properties to be added; what the engine writes today it must name. */
const strict = JSON.parse(schema, (_, value) =>
  value?.type === 'object' ? { ...value, additionalProperties: false } : value,
)
const validate = new Ajv({ allErrors: true }).compile(strict)

describe('the schema of the record', () => {
  it('is what the types say: after a change run `npm run schema`', () => {
    expect(schema).toBe(generateSchema())
  })
  it('holds for the reading of every case', () => {
    const problems = readCases(new URL('../cases/', import.meta.url).pathname).flatMap(one => {
      const published = one.headers.get('published') ?? null
      const reading = JSON.parse(JSON.stringify(readReport(toReport(one.text, { published }))))
      return validate(reading) ? [] : [`${one.file}:${one.line}: ${JSON.stringify(validate.errors)}`]
    })
    expect(problems).toEqual([])
  })
  it('refuses a record that is not one', () => {
    const reading = readReport(toReport('At least 12 people were killed.'))
    expect(validate(reading)).toBe(true)
    expect(validate({ ...reading, format: 'hearsay/2' })).toBe(false)
    expect(validate({ ...reading, dates: [{ words: 'Monday' }] })).toBe(false)
    expect(validate({ ...reading, weather: [] })).toBe(false)
  })
})
