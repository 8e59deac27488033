import consoleTexts from '../../../assets/texts/console.json'
import type { Desktop } from '../../../electron/core/stage/desktop.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useDesktop } from '../use-stage-acts.ts'
import styles from './place-line.module.css'

/** Where the picture is to be seen: on which display, or only here. */
export function PlaceLine() {
  const say = useText(consoleTexts)
  const figures = useFigures()
  const desktop = useDesktop()
  if (desktop === null) return <Line text={say('stage.browser')} />
  const display = displayOf(desktop)
  if (display === undefined) {
    return <Line text={say(`stage.${placeKey(desktop)}`)} />
  }
  const values = {
    display: display.label === '' ? say('stage.display') : display.label,
    width: figures(display.widthPx),
    height: figures(display.heightPx),
  }
  return <Line text={say('stage.onDisplay', values)} />
}

function Line({ text }: { readonly text: string }) {
  return (
    <span className={classNames(styles.place)} title={text}>
      {text}
    </span>
  )
}

/** Only here may be for want of a display, or by wish. */
function placeKey({ stage, displays }: Desktop) {
  if (stage.kind === 'here' || stage.kind === 'window') return stage.kind
  return displays.some((display) => !display.console) ? 'previewOnly' : 'preview'
}

/** The display of its own that the stage is on. */
function displayOf({ stage, displays }: Desktop) {
  return stage.kind === 'display' ? displays.find(({ id }) => id === stage.displayId) : undefined
}
