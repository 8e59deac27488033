import type { Desktop, StageRequest } from '../../electron/core/stage/desktop.ts'
import type { FeedEvent } from '../../electron/core/contract/feed.ts'
import type { StageAct } from '../../electron/core/stage/stage-act.ts'
import type { CallInput } from '../../electron/core/contract/calls.ts'
import type { ToldEnergiser } from '../../electron/core/course/extras.ts'
import type { EpochMs } from '../../electron/core/base/ids.ts'
import { useHost, useLive } from '../client/host-context.tsx'
import { useTellError } from '../ui/use-tell-error.ts'

const minuteMs = 60_000
const isDesktop = (event: FeedEvent) => event.kind === 'desktop-changed'

/** What the facilitator can do to the stage and to its window. */
export function useStageActs() {
  const client = useHost()
  const tellError = useTellError()
  async function startBreak(pause: CallInput<'room.break'>) {
    const answer = await client.call('room.break', pause)
    if (answer.kind === 'failed') tellError(answer.error)
  }
  return {
    async act(act: StageAct) {
      const answer = await client.call('room.stage', { act })
      if (answer.kind === 'failed') tellError(answer.error)
    },
    break: (backAtMs: EpochMs | null, holds: boolean) =>
      startBreak({ energiser: null, backAtMs, holds }),
    /** Its time runs from now on. */
    energiser: ({ key, minutes }: ToldEnergiser, holds: boolean) =>
      startBreak({ energiser: key, backAtMs: Date.now() + minutes * minuteMs, holds }),
    async breakOver() {
      const answer = await client.call('room.breakOver', {})
      if (answer.kind === 'failed') tellError(answer.error)
    },
    /** One stop on, or back; beyond the last and the first of a slot to another one. */
    async walk(way: 'forward' | 'back') {
      const answer = await client.call('room.walk', { way })
      if (answer.kind === 'failed') tellError(answer.error)
    },
    async textScale(scale: number) {
      const answer = await client.call('room.textScale', { scale })
      if (answer.kind === 'failed') tellError(answer.error)
    },
    async place(request: StageRequest) {
      const answer = await client.call('desktop.place', { request })
      if (answer.kind === 'failed') tellError(answer.error)
    },
  }
}

/** The displays of the laptop and where the stage is; null in a browser, and until it is known. */
export function useDesktop(): Desktop | null {
  const { live } = useLive('desktop.get', {}, isDesktop)
  return live.kind === 'ready' ? live.value : null
}
