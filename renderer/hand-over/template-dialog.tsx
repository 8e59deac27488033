import { useState } from 'react'
import common from '../../assets/texts/common.json'
import texts from '../../assets/texts/hand-over.json'
import type { ErrorCode } from '../../electron/core/contract/app-error.ts'
import type { Id } from '../../electron/core/base/ids.ts'
import { useHost } from '../client/host-context.tsx'
import { Banner } from '../ui/banner.tsx'
import { Button } from '../ui/button.tsx'
import { classNames } from '../ui/class-names.ts'
import { Dialog } from '../ui/dialog.tsx'
import { isSend } from '../ui/is-send.ts'
import { errorWords } from '../ui/error-words.ts'
import { useLanguage, useText } from '../ui/language.tsx'
import { TextField } from '../ui/text-field.tsx'
import { tell } from '../ui/toast-queue.ts'
import { useTellError } from '../ui/use-tell-error.ts'
import styles from './form.module.css'
import type { HandedWorkshop } from './handed-workshop.ts'

export type TemplateDialogProps = {
  readonly workshop: HandedWorkshop
  readonly onClose: () => void
}

/** Keeps the agenda of a workshop as a template to make others from. */
export function TemplateDialog({ workshop, onClose }: TemplateDialogProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const language = useLanguage()
  const [name, setName] = useState(workshop.name)
  const { save, saving, problem } = useSaveAgenda(workshop.id, onClose)
  const isOther = problem !== null && problem !== 'empty' && problem !== 'exists'
  return (
    <Dialog
      title={say('template.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      held={saving}
      actions={
        <>
          <Button onPress={onClose} isDisabled={saving} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={() => void save(name)} isDisabled={saving} keys="Enter">
            {say('save.take')}
          </Button>
        </>
      }
    >
      {isOther && <Banner kind="danger" {...errorWords(problem, language)} />}
      <div
        className={classNames(styles.form)}
        onKeyDown={(event) => void (isSend(event) && save(name))}
      >
        <p className={classNames(styles.lead)}>{say('template.lead')}</p>
        <TextField
          label={say('template.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          required
          autoFocus
          error={
            problem === 'empty'
              ? say('template.name.empty')
              : problem === 'exists'
                ? say('template.taken')
                : undefined
          }
        />
      </div>
    </Dialog>
  )
}

function useSaveAgenda(workshopId: Id, onClose: () => void) {
  const client = useHost()
  const say = useText(texts)
  const sayCommon = useText(common)
  const tellError = useTellError()
  const [saving, setSaving] = useState(false)
  const [problem, setProblem] = useState<ErrorCode | 'empty' | null>(null)

  async function takeBack(agendaKey: string, name: string) {
    const answer = await client.call('library.removeAgenda', { agendaKey })
    if (answer.kind === 'failed') tellError(answer.error)
    else tell({ kind: 'calm', title: say('agendas.removed', { name }) })
  }

  async function save(typed: string) {
    const name = typed.trim()
    if (saving) return
    if (name === '') return setProblem('empty')
    setProblem(null)
    setSaving(true)
    const answer = await client.call('library.saveAgenda', { workshopId, name })
    setSaving(false)
    if (answer.kind === 'failed') return setProblem(answer.error.code)
    const { agendaKey } = answer.value
    onClose()
    tell({
      kind: 'calm',
      title: say('template.saved', { name }),
      help: say('template.saved.help'),
      action: { text: sayCommon('undo'), onPress: () => void takeBack(agendaKey, name) },
    })
  }

  return { save, saving, problem }
}
