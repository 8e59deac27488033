import type { Person } from '../people/tables.ts'

/** A person of whom nothing is known yet. */
export const blankPerson: Omit<Person, 'id' | 'rank'> = {
  name: '',
  latinName: '',
  honorific: '',
  organisation: '',
  role: '',
  language: null,
  attendsAs: 'participant',
  phone: '',
  email: '',
  sex: '',
  supervisorContact: '',
}
