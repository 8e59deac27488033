import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/new-workshop.json'
import type { Id } from '../../electron/core/base/ids.ts'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { NewWorkshopForm } from './new-workshop-form.tsx'
import { useAgendas } from './use-agendas.ts'
import { useNewWorkshop } from './use-new-workshop.ts'
import type { Agenda } from './workshop-draft.ts'

export type NewWorkshopDialogProps = {
  readonly onClose: () => void
  readonly onCreated: (id: Id) => void
}

/** Asks what a new workshop needs, once the agendas to choose from are there. */
export function NewWorkshopDialog(props: NewWorkshopDialogProps) {
  const live = useAgendas()
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  if (live.kind === 'ready') return <Filling {...props} agendas={live.value} />
  return (
    <Dialog title={say('title')} closeLabel={sayCommon('close')} onClose={props.onClose}>
      {live.kind === 'loading' ? (
        sayCommon('loading')
      ) : (
        <Banner kind="danger" {...errorWords(live.error.code, language)} />
      )}
    </Dialog>
  )
}

type FillingProps = NewWorkshopDialogProps & { readonly agendas: readonly Agenda[] }

function Filling({ agendas, onClose, onCreated }: FillingProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const form = useNewWorkshop(agendas, onCreated)
  return (
    <Dialog
      wide="form"
      title={say('title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={form.making}
      actions={
        <>
          <Button onPress={onClose} isDisabled={form.making} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <CreateButton form={form} />
        </>
      }
    >
      <NewWorkshopForm form={form} asked />
    </Dialog>
  )
}

/** Makes the workshop of the answers as they stand. */
export function CreateButton({ form }: { readonly form: ReturnType<typeof useNewWorkshop> }) {
  const say = useText(texts)
  return (
    <Button kind="accent" keys="Ctrl Enter" isDisabled={form.making} onPress={form.create}>
      {say(form.making ? 'creating' : 'create')}
    </Button>
  )
}
