import type { PersonFields } from './organisations.ts'
import type { Person } from './tables.ts'

/** Nothing is known of somebody but that they come. */
const unknown = {
  name: '',
  latinName: '',
  honorific: '',
  role: '',
  language: null,
  attendsAs: 'participant',
  phone: '',
  email: '',
  sex: '',
  supervisorContact: '',
} as const

/** A person of whom nothing is known yet. */
export const blankPerson: Omit<Person, 'id' | 'rank'> = { ...unknown, organisationId: null }

/** The same as lists show them. */
export const blankListedPerson: PersonFields = { ...unknown, organisation: '' }
