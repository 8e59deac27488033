import { useMemo } from 'react'
import { listedPeople, type ListedPerson } from '../../../electron/core/people/organisations.ts'
import { useTable } from '../console-context.tsx'

/** All people with the names of their organisations, as they stand. */
export function useListedPeople(): readonly ListedPerson[] {
  const person = useTable('person')
  const organisation = useTable('organisation')
  return useMemo(() => listedPeople({ person, organisation }), [person, organisation])
}
