import common from '../../assets/texts/common.json'
import start from '../../assets/texts/start.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { Banner } from '../ui/banner.tsx'
import { classNames } from '../ui/class-names.ts'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { useShortcuts } from '../ui/use-shortcuts.ts'
import { CreateButton } from './new-workshop-dialog.tsx'
import { NewWorkshopForm } from './new-workshop-form.tsx'
import styles from './own-class.module.css'
import { useAgendas } from './use-agendas.ts'
import { useNewWorkshop } from './use-new-workshop.ts'
import type { Agenda } from './workshop-draft.ts'

export type OwnClassProps = {
  /** A new workshop was asked for: its first question is to take the focus. */
  readonly asked: boolean
  readonly onAsked: () => void
  readonly onCreated: (id: Id) => void
}

/** A new workshop, asked for on the page itself while there is none. */
export function OwnClass(props: OwnClassProps) {
  const live = useAgendas()
  const say = useText(start)
  const sayCommon = useText(common)
  const language = useLanguage()
  return (
    <section className={classNames(styles.own)} aria-labelledby="own-door">
      <h2 id="own-door">{say('empty.own')}</h2>
      {live.kind === 'ready' && <Filling {...props} agendas={live.value} />}
      {live.kind === 'loading' && sayCommon('loading')}
      {live.kind === 'failed' && (
        <Banner kind="danger" {...errorWords(live.error.code, language)} />
      )}
    </section>
  )
}

type FillingProps = OwnClassProps & { readonly agendas: readonly Agenda[] }

function Filling({ agendas, asked, onAsked, onCreated }: FillingProps) {
  const form = useNewWorkshop(agendas, onCreated)
  useShortcuts([{ keys: 'Mod+Enter', run: form.create, inFields: true }])
  return <NewWorkshopForm {...{ form, asked, onAsked }} act={<CreateButton form={form} />} />
}
