import handOver from '../../assets/texts/hand-over.json'
import start from '../../assets/texts/start.json'
import type { LibrarySummary } from '../../electron/core/contract/areas/library.ts'
import { IconButton } from '../ui/button.tsx'
import { useText } from '../ui/language.tsx'
import { Menu } from '../ui/menu.tsx'
import type { HandOverActs } from '../hand-over/use-hand-over.tsx'

/** What can be done with one workshop of the list. */
export type RowActs = Readonly<
  Record<'open' | 'remove' | 'restore' | 'sampleAnew', (workshop: LibrarySummary) => void>
> &
  HandOverActs

const handOverIds = ['copy', 'duplicate', 'saveAgenda'] as const

/** The menu of one workshop of the list. */
export function RowMenu(props: { readonly workshop: LibrarySummary; readonly acts: RowActs }) {
  const { workshop, acts } = props
  const say = useText(start)
  const sayHandOver = useText(handOver)
  const anew = { id: 'anew', text: say('sample.anew'), onChoose: () => acts.sampleAnew(workshop) }
  return (
    <Menu
      choices={[
        { id: 'open', text: say('open'), keys: 'Enter', onChoose: () => acts.open(workshop) },
        ...(workshop.sample ? [anew] : []),
        ...handOverIds.map((id) => ({
          id,
          text: sayHandOver(id),
          onChoose: () => acts[id](workshop),
        })),
        { id: 'restore', text: say('restore'), onChoose: () => acts.restore(workshop) },
        {
          id: 'remove',
          text: say('remove'),
          keys: 'Del',
          onChoose: () => acts.remove(workshop),
        },
      ]}
    >
      <IconButton icon="more" label={say('more', { name: workshop.name })} />
    </Menu>
  )
}
