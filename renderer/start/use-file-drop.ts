import { useEffect, useEffectEvent, useState } from 'react'

/** Files of a kind that can be imported, and how many others were dropped with them. */
export type Dropped = { readonly files: readonly File[]; readonly others: number }

/** Takes files that are dropped anywhere on the window; others never navigate it away. */
export function useFileDrop(enabled: boolean, onDrop: (dropped: Dropped) => void) {
  const [hovering, setHovering] = useState(false)
  const over = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    if (enabled && event.dataTransfer?.types.includes('Files') === true) setHovering(true)
  })
  const leave = useEffectEvent((event: DragEvent) => {
    if (event.relatedTarget === null) setHovering(false)
  })
  const drop = useEffectEvent((event: DragEvent) => {
    event.preventDefault()
    setHovering(false)
    const files = [...(event.dataTransfer?.files ?? [])]
    if (enabled && files.length > 0) onDrop(droppedFrom(files))
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

const ours = /\.(sala|sala-course|json)$/i

export function droppedFrom(files: readonly File[]): Dropped {
  const known = files.filter(({ name }) => ours.test(name))
  return { files: known, others: files.length - known.length }
}
