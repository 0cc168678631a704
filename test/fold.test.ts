/** Names folded to the letters they are compared by. */
import { expect, it } from 'vitest'
import { fold } from '../src/text/fold.ts'

it.each([
  ['Žanaozen', 'zanaozen'],
  ["Sana'a", 'sanaa'],
  ['Kasym-Zhomart', 'kasym zhomart'],
  ['Łódź', 'lodz'],
  ['  Ilse   Marr ', 'ilse marr'],
  ['U.N.', 'un'],
  ['Straße', 'strasse'],
  ['', ''],
])('%s is compared as "%s"', (name, folded) => {
  expect(fold(name)).toBe(folded)
})
