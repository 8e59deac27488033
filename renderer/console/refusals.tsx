import consoleTexts from '../../assets/texts/console.json'
import { useWorkshop } from '../client/use-workshop.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { useConsole } from './console-context.tsx'

/** Says that the host did not take a change, until the facilitator has seen it. */
export function Refusals() {
  const { store } = useConsole()
  const say = useText(consoleTexts)
  const language = useLanguage()
  const [first] = useWorkshop(store, (open) => open.workshop.refused)
  if (first === undefined) return null
  const { title, help } = errorWords(first.reason, language)
  return (
    <Banner
      kind="danger"
      title={say('refused.title')}
      help={`${title}. ${help}`}
      action={<Button onPress={store.seeRefusals}>{say('refused.seen')}</Button>}
    />
  )
}
