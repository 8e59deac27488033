import { useEffect, useEffectEvent, useState } from 'react'
import texts from '../../../assets/texts/people.json'
import { useText } from '../../ui/language.tsx'
import { tell } from '../../ui/toast-queue.ts'

export type RosterDropOptions = {
  readonly enabled: boolean
  readonly onFile: (file: File) => void
}

/** Takes a file that is dropped anywhere on the window; people who are dragged are no files. */
export function useRosterDrop({ enabled, onFile }: RosterDropOptions) {
  const say = useText(texts)
  const [hovering, setHovering] = useState(false)
  const over = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setHovering(enabled)
  })
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setHovering(false)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    if (!holdsFiles(event)) return
    event.preventDefault()
    setHovering(false)
    const [file, ...others] = event.dataTransfer?.files ?? []
    if (!enabled || file === undefined) return
    if (others.length > 0) tell({ kind: 'calm', title: say('roster.dropMany') })
    else onFile(file)
  })
  useEffect(() => {
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragover', (event) => over(event), { signal })
    window.addEventListener('dragleave', (event) => leave(event), { signal })
    window.addEventListener('drop', (event) => drop(event), { signal })
    return () => stop.abort()
  }, [])
  return { hovering }
}

const holdsFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true
