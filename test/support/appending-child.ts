/** A program that appends reports to a record one batch after another, and prints the ids of each batch once it is confirmed. */
import { openStore } from '../../src/store/open-store.ts'
import { inventedAddition } from './invented-rows.ts'

const [folder = '', from = '0', batch = '3'] = process.argv.slice(2)
const store = await openStore(folder)
console.log('open')
for (let number = Number(from); ; number += Number(batch)) {
  const additions = Array.from({ length: Number(batch) }, (_, index) =>
    inventedAddition(number + index, { entries: 12 }),
  )
  await store.append(additions)
  console.log(additions.map(({ report }) => report.id).join(' '))
}
