import { useEffect, useEffectEvent } from 'react'
import { createStore, useStore } from 'zustand'

/** What the check of the room names. */
export const checks = [
  'names',
  'groups',
  'projector',
  'languages',
  'sound',
  'power',
  'clock',
  'disk',
] as const
export type Check = (typeof checks)[number]

const asked = createStore<{ readonly check: Check | null }>(() => ({ check: null }))

/** Asks the console that is open, or is opened next, for what a line of the check names. */
export const askFor = (check: Check): void => asked.setState({ check })

/** What is asked for and was not done yet. */
export const useAskedNow = (): Check | null => useStore(asked, ({ check }) => check)

/** Does once what was asked for, where it is one of these. */
export function useAsked(ours: readonly Check[], act: (check: Check) => void): void {
  const check = useAskedNow()
  const answer = useEffectEvent((one: Check) => {
    if (!ours.includes(one)) return
    asked.setState({ check: null })
    act(one)
  })
  useEffect(() => {
    if (check !== null) answer(check)
  }, [check])
}
