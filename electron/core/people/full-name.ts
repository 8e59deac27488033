import { scriptOf } from '../text/scripts.ts'
import type { Person } from './tables.ts'

/** A name with its honorific, where its script has it: `ឯកឧត្តម សុខ ដារ៉ា`, `王芳 女士`. */
export function fullName({ honorific, name }: Pick<Person, 'honorific' | 'name'>): string {
  const parts = honorificComesLast(honorific) ? [name, honorific] : [honorific, name]
  return parts.filter((part) => part !== '').join(' ')
}

/** Whether the honorific follows the name, as in Chinese. */
export const honorificComesLast = (honorific: string): boolean => scriptOf(honorific) === 'han'
