import type { Person } from '../../electron/core/people/tables.ts'

/** A participant of whom only the name is known. */
export const personRecord = (id: string, name: string, rank = 'a0'): Person => ({
  ...{
    id,
    rank,
    name,
    latinName: '',
    honorific: '',
    organisationId: null,
    role: '',
    language: null,
  },
  ...{ attendsAs: 'participant', phone: '', email: '', sex: '', supervisorContact: '' },
})
