import { useEffect, useState } from 'react'

const stillAfterMs = 2000

/** Whether the pointer has not been moved for two seconds: on the wall it would only be in the way. */
export function useStillPointer(): boolean {
  const [still, setStill] = useState(false)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const moved = () => {
      clearTimeout(timer)
      setStill(false)
      timer = setTimeout(() => setStill(true), stillAfterMs)
    }
    moved()
    window.addEventListener('pointermove', moved)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointermove', moved)
    }
  }, [])
  return still
}
