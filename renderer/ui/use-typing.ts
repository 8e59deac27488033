import { useEffect, useRef, useState, type RefObject } from 'react'
import { v7 as newId } from 'uuid'
import { composed } from '../../electron/core/text/compose.ts'

export type TypingOptions = {
  readonly value: string
  /** Told while typing, after each pause; one `gesture` is one visit to the field. */
  readonly onType: (text: string, gesture: string) => void
  /** An empty text is not told, and gone when the field is left. */
  readonly required?: boolean
  /** What is typed as it is taken, such as without line ends. */
  readonly taken?: (text: string) => string
}

const pauseMs = 250

const asTyped = (text: string) => text

/**
 * What is being typed, told at most every quarter of a second, and at once when the field is left; never
 * in the midst of composing. What others write into the same text meanwhile does not disturb it.
 */
export function useTyping({ value, onType, required = false, taken = asTyped }: TypingOptions) {
  const [typed, setTyped] = useState<string | null>(null)
  const visit = useRef({ gesture: '', text: '', isChanged: false, isComposing: false })
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const waiting = useRef<string | null>(null)

  function send() {
    clearTimeout(timer.current)
    timer.current = undefined
    const text = waiting.current
    waiting.current = null
    if (text === null || (required && text.trim() === '')) return
    visit.current.isChanged = true
    onType(composed(text), visit.current.gesture)
  }
  const latestSend = useSentOnLeave(send)

  function wait() {
    if (waiting.current === null || visit.current.isComposing) return
    timer.current ??= setTimeout(() => latestSend.current(), pauseMs)
  }
  function stopWaiting() {
    clearTimeout(timer.current)
    timer.current = undefined
  }

  return {
    typed,
    /** The gesture of this visit. */
    gesture: () => visit.current.gesture,
    type(text: string) {
      const next = taken(text)
      setTyped(next)
      waiting.current = next
      wait()
    },
    compose(isComposing: boolean) {
      visit.current.isComposing = isComposing
      if (isComposing) stopWaiting()
      else wait()
    },
    begin() {
      visit.current = { gesture: newId(), text: value, isChanged: false, isComposing: false }
      setTyped(value)
    },
    end() {
      send()
      // What was told on the way to nothing is no more wanted than nothing is.
      const isEmpty = required && typed !== null && typed.trim() === ''
      if (isEmpty && visit.current.isChanged) onType(visit.current.text, visit.current.gesture)
      setTyped(null)
    },
    /** Tells what has been typed so far; the visit goes on. */
    tell: send,
  }
}

/** Sends what waits as the field goes, or the page; hands out the send of the latest picture. */
function useSentOnLeave(send: () => void): RefObject<() => void> {
  const latest = useRef(send)
  useEffect(() => {
    latest.current = send
  })
  useEffect(() => {
    const leave = () => latest.current()
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [])
  return latest
}
