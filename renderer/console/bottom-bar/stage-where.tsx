import consoleTexts from '../../../assets/texts/console.json'
import type { Desktop, StageRequest } from '../../../electron/core/stage/desktop.ts'
import { useText } from '../../ui/language.tsx'
import { useDesktop } from '../use-stage-acts.ts'
import { TickList, type Tick } from './tick-list.tsx'

export type StageWhereProps = { readonly place: (request: StageRequest) => Promise<void> }

/** On which display the stage is; nothing in a browser, which has none to give. */
export function StageWhere({ place }: StageWhereProps) {
  const say = useText(consoleTexts)
  const desktop = useDesktop()
  if (desktop === null) return null
  const { ticks, requests } = placesOf(desktop, say)
  return (
    <TickList
      label={say('panel.where')}
      ticks={ticks}
      value={nameOf(desktop.stage)}
      onChoose={(name) => {
        const request = requests.find((one) => nameOf(one) === name)
        if (request !== undefined) void place(request)
      }}
    />
  )
}

const nameOf = (place: StageRequest): string =>
  place.kind === 'display' ? `display ${place.displayId}` : place.kind

/** The displays beside the console's; where there is none, on this one or in a window; and nowhere. */
function placesOf(desktop: Desktop, say: ReturnType<typeof useText<typeof consoleTexts>>) {
  const beside = desktop.displays.filter((display) => !display.console)
  const displays = beside.map(({ id, label }) => ({
    request: { kind: 'display', displayId: id } as const,
    text: say('stage.toDisplay', { display: label === '' ? say('stage.display') : label }),
  }))
  const alone = [
    { request: { kind: 'here' } as const, text: say('stage.present'), keys: 'F5' },
    { request: { kind: 'window' } as const, text: say('stage.toWindow') },
  ]
  const preview = { request: { kind: 'preview' } as const, text: say('stage.toPreview') }
  const places = [...(beside.length > 0 ? displays : alone), preview]
  const ticks = places.map(({ request, ...shown }): Tick<string> => ({
    value: nameOf(request),
    ...shown,
  }))
  return { ticks, requests: places.map(({ request }): StageRequest => request) }
}
