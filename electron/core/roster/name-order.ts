import { splitHonorific } from './honorifics.ts'
import { scriptOf } from '../text/scripts.ts'

/** Which of two names stands first. */
export const nameOrders = ['given-first', 'family-first'] as const
export type NameOrder = (typeof nameOrders)[number]

/** The order of the language in which a list names its columns: English has the given name first. */
export const orderOfTitles = (titles: readonly string[]): NameOrder =>
  /[\p{Script=Khmer}\p{Script=Han}]|họ/iu.test(titles.join('')) ? 'family-first' : 'given-first'

/** A whole name, where it must be asked in the order given: Khmer and Chinese have one of their own. */
export function joinName(family: string, given: string, order: NameOrder): string {
  const script = scriptOf(family === '' ? given : family)
  const own = script === 'khmer' || script === 'han'
  const parts = own || order === 'family-first' ? [family, given] : [given, family]
  const between = script === 'han' && scriptOf(given) === 'han' ? '' : ' '
  return parts.filter((part) => part !== '').join(between)
}

/** The same with an honorific, which stands before the first of the two names, whichever of them had it. */
export function joinedName(family: string, given: string, order: NameOrder): string {
  const [ofFamily, ofGiven] = [splitHonorific(family), splitHonorific(given)]
  const honorific = ofFamily.honorific || ofGiven.honorific
  const name = joinName(ofFamily.name, ofGiven.name, order)
  const parts = scriptOf(honorific) === 'han' ? [name, honorific] : [honorific, name]
  return parts.filter((part) => part !== '').join(' ')
}
