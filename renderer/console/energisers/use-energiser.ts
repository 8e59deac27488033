import type { BreakRun } from '../../../electron/core/run/tables.ts'
import type { ToldEnergiser } from '../../../electron/core/course/extras.ts'
import { currentBreak } from '../../../electron/core/run/run-time.ts'
import { useExtras, useTable } from '../console-context.tsx'

/** An energiser that is on, and the break that it is. */
export type EnergiserNow = { readonly pause: BreakRun; readonly energiser: ToldEnergiser }

/** What the room does meanwhile; null where it does not, or just has a break. */
export function useEnergiserNow(): EnergiserNow | null {
  const { energisers } = useExtras()
  const pause = currentBreak({ break_run: useTable('break_run') })
  const energiser = energisers.find(({ key }) => key === pause?.energiser)
  return pause === undefined || energiser === undefined ? null : { pause, energiser }
}
