import { useDeferredValue, useEffect, useEffectEvent, useMemo, useState } from 'react'
import { linesToTake } from '../../../electron/core/roster/roster-edits.ts'
import { readRoster, type RosterOptions } from '../../../electron/core/roster/read-roster.ts'
import { readSource, type RosterSource } from './roster-source.ts'
import { useListedPeople } from './use-listed-people.ts'

const nothing: RosterSource = { kind: 'text', text: '' }
const none: ReadonlySet<number> = new Set()

/** The roster as it is read, what was set right in it, and the lines that are to be taken. */
export function useRosterReading(dropped: File | null) {
  const people = useListedPeople()
  const [source, setSource] = useState<RosterSource>(nothing)
  const [options, setOptions] = useState<RosterOptions>({})
  const [ticked, setTicked] = useState<ReadonlySet<number> | null>(null)
  // Typing goes on while a long list is being drawn.
  const shown = useDeferredValue(source)
  const result = useMemo(() => {
    if (shown.kind === 'unread') return null
    return readRoster(shown.kind === 'file' ? shown.bytes : shown.text, people, options)
  }, [shown, people, options])
  const proposed = useMemo(() => (result?.kind === 'ok' ? linesToTake(result) : none), [result])

  function take(next: RosterSource) {
    setSource(next)
    setOptions({})
    setTicked(null)
  }
  const takeDropped = useEffectEvent((file: File) => void readSource(file).then(take))
  useEffect(() => {
    if (dropped !== null) takeDropped(dropped)
  }, [dropped])

  return {
    source,
    result,
    options,
    lines: ticked ?? proposed,
    take,
    takeFile: (file: File) => void readSource(file).then(take),
    tick: setTicked,
    /** What was ticked belongs to the lines as they were read before. */
    setRight(part: RosterOptions) {
      setOptions(part)
      setTicked(null)
    },
  }
}

export type RosterReading = ReturnType<typeof useRosterReading>
