import fc from 'fast-check'
import type { Edit } from '../../electron/core/workshop/edit.ts'
import type { WorkshopTables } from '../../electron/core/workshop/tables.ts'
import { agendaWishes } from './agenda-wishes.ts'
import { boardWishes } from './board-wishes.ts'
import { peopleWishes } from './people-wishes.ts'
import { idOf } from './workshop-arbitrary.ts'
import type { Maker, WishFor } from './wish.ts'

const wishes = { ...agendaWishes, ...boardWishes, ...peopleWishes }

/** A wish that becomes an edit once it is known what there is to edit. */
export type Wish = WishFor<keyof typeof wishes>

/** Random wishes; some meet nothing to edit, some are refused: both are part of life. */
export const wishArbitrary: fc.Arbitrary<Wish> = fc.record({
  what: fc.constantFrom(...(Object.keys(wishes) as (keyof typeof wishes)[])),
  which: fc.nat(50),
  text: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.toWellFormed()),
  number: fc.nat(900),
})

/** The edits of a wish in this workshop; null where there is nothing it could be about. */
export function editsOf(tables: WorkshopTables, wish: Wish, index: number): readonly Edit[] | null {
  const make: Maker = wishes[wish.what]
  const made = make(tables, wish, idOf(99, index))
  return made && [made].flat()
}
