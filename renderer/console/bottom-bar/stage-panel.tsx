import boardTexts from '../../../assets/texts/board-page.json'
import consoleTexts from '../../../assets/texts/console.json'
import type { Desktop, StageRequest } from '../../../electron/core/stage/desktop.ts'
import type { Room } from '../../../electron/core/contract/areas/live.ts'
import { languages } from '../../../electron/core/text/language.ts'
import { Button } from '../../ui/button.tsx'
import { languageNames, useText } from '../../ui/language.tsx'
import { Menu, type MenuChoice } from '../../ui/menu.tsx'
import { useDesktop, type useStageActs } from '../use-stage-acts.ts'

export type StageMenuProps = {
  readonly room: Room
  readonly stage: ReturnType<typeof useStageActs>
  readonly onBreak: () => void
}

/** What is done to the stage less often: break, languages, and on which display it is. */
export function StageMenu({ room, stage, onBreak }: StageMenuProps) {
  const say = useText(consoleTexts)
  const sayBoards = useText(boardTexts)
  const desktop = useDesktop()
  const onBreakNow = room.stage.scene === 'break'
  return (
    <Menu
      choices={[
        {
          id: 'break',
          text: say(onBreakNow ? 'stage.break.end' : 'stage.break'),
          onChoose: () => (onBreakNow ? void stage.act({ kind: 'slot' }) : onBreak()),
        },
        ...(room.stage.scene === 'board'
          ? [
              {
                id: 'board off',
                text: sayBoards('show.off'),
                onChoose: () => void stage.act({ kind: 'slot' }),
              },
            ]
          : []),
        {
          id: 'test card',
          text: say(room.stage.scene === 'test-card' ? 'test.done' : 'test'),
          onChoose: () => void stage.act({ kind: 'test-card' }),
        },
        ...languageChoices(room, stage, say),
        ...placeChoices(desktop, (request) => void stage.place(request), say),
      ]}
    >
      <Button>{say('stage.menu')}</Button>
    </Menu>
  )
}

type Say = ReturnType<typeof useText<typeof consoleTexts>>

/** The languages of the stage: their order, and the second one. */
export function languageChoices(
  { stage: { language, secondLanguage } }: Room,
  stage: StageMenuProps['stage'],
  say: Say,
): readonly MenuChoice[] {
  const others = languages.filter((one) => one !== language && one !== secondLanguage)
  return [
    {
      id: 'language',
      keys: 'L',
      text: say('stage.language', { language: languageNames[language] }),
      onChoose: () => void stage.act({ kind: 'language' }),
    },
    ...others.map((one) => ({
      id: `second ${one}`,
      text: say('stage.second', { language: languageNames[one] }),
      onChoose: () => void stage.act({ kind: 'second-language', language: one }),
    })),
    {
      id: 'second none',
      text: say('stage.second.none'),
      disabled: secondLanguage === null,
      onChoose: () => void stage.act({ kind: 'second-language', language: null }),
    },
  ]
}

function placeChoices(
  desktop: Desktop | null,
  place: (request: StageRequest) => void,
  say: Say,
): readonly MenuChoice[] {
  if (desktop === null) return []
  const beside = desktop.displays.filter((display) => !display.console)
  const at = desktop.stage
  const alone: readonly MenuChoice[] = [
    {
      id: 'here',
      text: say('stage.present'),
      keys: 'F5',
      disabled: at.kind === 'here',
      onChoose: () => place({ kind: 'here' }),
    },
    {
      id: 'window',
      text: say('stage.toWindow'),
      disabled: at.kind === 'window',
      onChoose: () => place({ kind: 'window' }),
    },
  ]
  return [
    ...beside.map(({ id, label }) => ({
      id: `display ${String(id)}`,
      text: say('stage.toDisplay', { display: label === '' ? say('stage.display') : label }),
      disabled: at.kind === 'display' && at.displayId === id,
      onChoose: () => place({ kind: 'display', displayId: id }),
    })),
    ...(beside.length === 0 ? alone : []),
    {
      id: 'preview',
      text: say('stage.toPreview'),
      disabled: at.kind === 'preview',
      onChoose: () => place({ kind: 'preview' }),
    },
  ]
}
