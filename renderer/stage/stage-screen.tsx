import type { StageView } from '../../electron/core/stage/stage-picture.ts'
import type { StageState } from '../../electron/core/stage/stage-state.ts'

export type StageScreenProps = {
  readonly view: StageView
  readonly state: StageState
}

/** What stands on the projector, drawn to fill its container whatever its size: the same for wall and preview. */
export function StageScreen(_props: StageScreenProps) {
  return null
}
