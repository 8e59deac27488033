import consoleTexts from '../../../assets/texts/console.json'
import peopleTexts from '../../../assets/texts/people.json'
import type { Id } from '../../../electron/core/base/ids.ts'
import { currentBreak } from '../../../electron/core/run/run-time.ts'
import { useHost } from '../../client/host-context.tsx'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useText } from '../../ui/language.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import { firstBoard, templateAtHand } from '../boards/slot-board.ts'
import { useConsole, useExtras, useTable } from '../console-context.tsx'
import { useEnergiserNow } from '../energisers/use-energiser.ts'
import type { StageLookProps } from './stage-look.tsx'
import { TickList, type Tick } from './tick-list.tsx'

export type StageNowProps = StageLookProps & {
  readonly onBreak: () => void
  readonly onEnergiser: () => void
  readonly breakOver: () => Promise<void>
}

type Shown = StageNowProps['stage']['scene'] | 'break' | 'energiser'

/** These lie over a break or an energiser; whatever else is chosen ends it. */
const overBreak: readonly Shown[] = ['groups', 'test-card']

/** What the room sees now, and all else that it could. */
export function StageNow({ stage, act, onBreak, onEnergiser, breakOver }: StageNowProps) {
  const say = useText(consoleTexts)
  const sayPeople = useText(peopleTexts)
  const { store } = useConsole()
  const template = useWorkshop(store, ({ workshop }) => templateAtHand(workshop.tables))
  const hasGroups = useTable('group').size > 0
  const showBoard = useShowFirstBoard(act)
  const pause = currentBreak({ break_run: useTable('break_run') })
  const { scene } = stage
  const hasEnergisers = useExtras().energisers.length > 0
  const paused = useEnergiserNow() === null ? 'break' : 'energiser'
  const shown = pause === undefined || overBreak.includes(scene) ? scene : paused
  const ticks: readonly Tick<Shown>[] = [
    { value: 'slot', text: say('panel.slot') },
    { value: 'timer', text: say('timer'), keys: 'T' },
    {
      value: 'board',
      text: say('panel.board'),
      disabled: stage.board === null && template === null,
    },
    { value: 'groups', text: sayPeople('groups'), disabled: !hasGroups },
    { value: 'break', text: say('stage.break') },
    ...(hasEnergisers ? [{ value: 'energiser', text: say('energiser'), keys: 'W' } as const] : []),
    { value: 'test-card', text: say('test') },
  ]

  async function choose(next: Shown) {
    if (pause !== undefined && next === paused) return act({ kind: 'slot' })
    if (pause !== undefined && !overBreak.includes(next)) await breakOver()
    if (next === 'break') return onBreak()
    if (next === 'energiser') return onEnergiser()
    // What the break lay over is there again by itself.
    if (next === scene) return
    if (next !== 'board') return act({ kind: next })
    if (stage.board !== null) return act({ kind: 'board', ...stage.board })
    if (template !== null) return showBoard(template.id)
  }

  return (
    <TickList
      label={say('panel.now')}
      ticks={ticks}
      value={shown}
      onChoose={(next) => void choose(next)}
    />
  )
}

/** Shows the board of the first group, made where there is none yet. */
function useShowFirstBoard(act: StageNowProps['act']) {
  const client = useHost()
  const tellError = useTellError()
  const { workshopId, store } = useConsole()
  return async (templateId: Id) => {
    const owner = firstBoard(store.getState().workshop.tables, templateId)
    const answer = await client.call('board.open', { workshopId, ...owner })
    if (answer.kind === 'failed') return void tellError(answer.error)
    await act({ kind: 'board', boardId: answer.value.boardId, area: null })
  }
}
