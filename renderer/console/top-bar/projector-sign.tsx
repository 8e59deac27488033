import consoleTexts from '../../../assets/texts/console.json'
import { Badge } from '../../ui/badge.tsx'
import { useText } from '../../ui/language.tsx'
import { useDesktop } from '../use-stage-acts.ts'

/** Says that the projector that was there is not, until it is back or the stage is put elsewhere. */
export function ProjectorSign() {
  const say = useText(consoleTexts)
  if (useDesktop()?.projectorGone !== true) return null
  return (
    <span role="status">
      <Badge kind="warning">{say('projector.gone')}</Badge>
    </span>
  )
}
