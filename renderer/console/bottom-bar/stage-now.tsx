import consoleTexts from '../../../assets/texts/console.json'
import peopleTexts from '../../../assets/texts/people.json'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useHost } from '../../client/host-context.tsx'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useText } from '../../ui/language.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import { firstBoard, templateAtHand } from '../boards/slot-board.ts'
import { useConsole, useTable } from '../console-context.tsx'
import type { StageLookProps } from './stage-look.tsx'
import { TickList, type Tick } from './tick-list.tsx'

export type StageNowProps = StageLookProps & { readonly onBreak: () => void }

type Scene = StageNowProps['stage']['scene']

/** What the room sees now, and all else that it could. */
export function StageNow({ stage, act, onBreak }: StageNowProps) {
  const say = useText(consoleTexts)
  const sayPeople = useText(peopleTexts)
  const { store } = useConsole()
  const template = useWorkshop(store, ({ workshop }) => templateAtHand(workshop.tables))
  const hasGroups = useTable('group').size > 0
  const showBoard = useShowFirstBoard(act)
  const ticks: readonly Tick<Scene>[] = [
    { value: 'slot', text: say('panel.slot') },
    { value: 'timer', text: say('timer'), keys: 'T' },
    {
      value: 'board',
      text: say('panel.board'),
      disabled: stage.board === null && template === null,
    },
    { value: 'groups', text: sayPeople('groups'), disabled: !hasGroups },
    { value: 'break', text: say('stage.break') },
    { value: 'test-card', text: say('test') },
  ]

  function choose(scene: Scene) {
    if (scene === 'break') onBreak()
    else if (scene !== 'board') void act({ kind: scene })
    else if (stage.board !== null) void act({ kind: 'board', ...stage.board })
    else if (template !== null) void showBoard(template.id)
  }

  return <TickList label={say('panel.now')} ticks={ticks} value={stage.scene} onChoose={choose} />
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
