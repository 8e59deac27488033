import { useState } from 'react'
import people from '../../../assets/texts/people.json'
import texts from '../../../assets/texts/board-page.json'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { textIn } from '../../../electron/core/text/language.ts'
import type { Id } from '../../../electron/core/workshop/ids.ts'
import { useWorkshop } from '../../client/use-workshop.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Segmented } from '../../ui/segmented.tsx'
import { useConsole } from '../console-context.tsx'
import { GroupsView } from '../groups/groups-view.tsx'
import { PeopleView } from '../people/people-view.tsx'
import { useAskedNow } from '../ready/asked.ts'
import { runningTemplate, templateAtHand } from './slot-board.ts'

type View = 'people' | 'boards'

/** The groups below what the room sees: who is in them, or how far their boards have got. */
export function RoomGroups({ stage }: Pick<Room, 'stage'>) {
  const say = useText(texts)
  const sayPeople = useText(people)
  const language = useLanguage()
  const { store } = useConsole()
  const template = useWorkshop(store, ({ workshop }) => templateAtHand(workshop.tables))
  const running = useWorkshop(store, ({ workshop }) => runningTemplate(workshop.tables))
  const [view, setView] = useView(running?.id ?? null)
  const asked = useAskedNow()
  // The people's own part does what is asked for, once it is there.
  if ((asked === 'names' || asked === 'groups') && view !== 'people') setView('people')
  if (template === null) return <PeopleView stage={stage} />
  const heading = (
    <Segmented<View>
      label={say('below')}
      value={view}
      onChange={setView}
      choices={[
        { value: 'people', shown: sayPeople('title') },
        { value: 'boards', shown: textIn(template.board.title, language) },
      ]}
    />
  )
  return (
    <>
      {heading}
      {view === 'people' ? <PeopleView stage={stage} /> : <GroupsView stage={stage} />}
    </>
  )
}

/** While a slot with a board runs the boards, else the people; a choice holds until another slot's board. */
function useView(runningId: Id | null) {
  const [chosen, setChosen] = useState<{ view: View; runningId: Id | null } | null>(null)
  const usual: View = runningId === null ? 'people' : 'boards'
  const view = chosen !== null && chosen.runningId === runningId ? chosen.view : usual
  return [view, (next: View) => setChosen({ view: next, runningId })] as const
}
