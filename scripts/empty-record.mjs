/** Writes the empty database that a new record starts from: unpacking it takes a fraction of the time and memory of making one. */
import { writeFileSync } from 'node:fs'
import { PGlite } from '@electric-sql/pglite'

const [file = ''] = process.argv.slice(2)
const pglite = await PGlite.create()
const packed = await pglite.dumpDataDir('gzip')
await pglite.close()
writeFileSync(file, Buffer.from(await packed.arrayBuffer()))
