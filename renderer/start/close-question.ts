import { useEffect, useEffectEvent } from 'react'
import {
  closeAnswerKinds,
  closeWantedKind,
  type CloseAnswer,
} from '../../electron/core/contract/page-commands.ts'

/** Asks the person where something speaks against closing; true where it asks. */
type Asks = () => boolean

let asksNow: Asks | null = null

/** Answers whenever the window is about to be closed: at once, or by a question to the person. */
export function answerClosing(page: Window): void {
  page.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== page || !isWanted(data)) return
    answer(asksNow?.() === true ? 'asked' : 'granted')
  })
}

/** While this component is there, it is asked before the window closes. */
export function useClosing(asks: Asks): void {
  const ask = useEffectEvent(asks)
  useEffect(() => {
    const mine = () => ask()
    asksNow = mine
    return () => {
      if (asksNow === mine) asksNow = null
    }
  }, [])
}

/** The person agrees: the window closes. */
export const grantClosing = (): void => answer('granted')

const answer = (how: CloseAnswer) =>
  window.postMessage({ kind: closeAnswerKinds[how] }, window.origin)

const isWanted = (data: unknown) =>
  typeof data === 'object' && data !== null && 'kind' in data && data.kind === closeWantedKind
