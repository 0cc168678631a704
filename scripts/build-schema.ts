/**
 * src/engine/reading.ts → docs/record.schema.json, which the build publishes as `hearsay/schema.json`.
 *
 * The types are the source and their comments the descriptions. A property that is not named is allowed: the names of
 * format 1 are kept, more may be added. `npm run schema` writes the file; a test checks that it is current.
 */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createGenerator } from 'ts-json-schema-generator'

const pathOf = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url))

export const schemaPath = pathOf('docs/record.schema.json')

/** The text of the schema file, as the types say it now. */
export function generateSchema(): string {
  const generator = createGenerator({
    path: pathOf('src/engine/reading.ts'),
    tsconfig: pathOf('tsconfig.json'),
    type: 'Reading',
    additionalProperties: true,
    skipTypeCheck: true, // `npm run check` does that
  })
  const { $schema, ...schema } = generator.createSchema('Reading')
  const title = 'The record of one report, format hearsay/1'
  return `${JSON.stringify({ $schema, title, ...schema }, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(schemaPath, generateSchema())
