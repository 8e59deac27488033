import common from '../../../assets/texts/common.json'
import consoleTexts from '../../../assets/texts/console.json'
import handOverTexts from '../../../assets/texts/hand-over.json'
import exportTexts from '../../../assets/texts/export.json'
import { IconButton } from '../../ui/button.tsx'
import { useText } from '../../ui/language.tsx'
import { Menu } from '../../ui/menu.tsx'

export type WorkshopActs = Readonly<
  Record<
    | 'back'
    | 'details'
    | 'export'
    | 'copy'
    | 'duplicate'
    | 'saveAgenda'
    | 'backUp'
    | 'restore'
    | 'settings'
    | 'shortcuts',
    () => void
  >
>

/** What is done seldom, and never in a hurry. */
export function WorkshopMenu({ acts }: { readonly acts: WorkshopActs }) {
  const say = useText(consoleTexts)
  const sayCommon = useText(common)
  const sayExport = useText(exportTexts)
  const sayHandOver = useText(handOverTexts)
  return (
    <Menu
      choices={[
        { id: 'back', text: say('allWorkshops'), onChoose: acts.back },
        { id: 'details', text: say('details'), onChoose: acts.details },
        { id: 'export', text: sayExport('menu'), onChoose: acts.export },
        { id: 'copy', text: sayHandOver('copy'), onChoose: acts.copy },
        { id: 'duplicate', text: sayHandOver('duplicate'), onChoose: acts.duplicate },
        { id: 'saveAgenda', text: sayHandOver('saveAgenda'), onChoose: acts.saveAgenda },
        { id: 'backUp', text: say('backUp'), onChoose: acts.backUp },
        { id: 'restore', text: say('restore'), onChoose: acts.restore },
        { id: 'settings', text: say('settings'), onChoose: acts.settings },
        { id: 'shortcuts', text: sayCommon('shortcuts'), keys: 'F1', onChoose: acts.shortcuts },
      ]}
    >
      <IconButton icon="more" label={say('menu')} />
    </Menu>
  )
}
