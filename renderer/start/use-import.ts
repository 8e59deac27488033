import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import { useHost } from '../client/host-context.tsx'
import { Intake, type Outcome } from './intake.ts'

/** Takes in files from this page and those that the system opens, for as long as the page is there. */
export function useImport(onDone: (outcomes: readonly Outcome[]) => void) {
  const client = useHost()
  const [intake] = useState(() => new Intake(client))
  const step = useStore(intake.step, ({ at }) => at)
  const done = useEffectEvent(onDone)
  useEffect(() => intake.onDone((outcomes) => done(outcomes)), [intake])
  useEffect(() => intake.follow(), [intake])
  return { step, take: intake.take, cancel: intake.cancel }
}
