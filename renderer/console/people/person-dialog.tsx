import { useState } from 'react'
import common from '../../../assets/texts/common.json'
import texts from '../../../assets/texts/people.json'
import { listed } from '../../../electron/core/people/organisations.ts'
import { groupOf, smallestGroup } from '../../../electron/core/people/membership.ts'
import { isParticipant } from '../../../electron/core/people/attends-as.ts'
import type { Id } from '../../../electron/core/base/ids.ts'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { isSend } from '../../ui/is-send.ts'
import { useText } from '../../ui/language.tsx'
import { usePeopleTables } from '../console-context.tsx'
import { MembershipList } from './membership-list.tsx'
import { usePeopleBoard } from './people-context.tsx'
import { draftOf, personOf, type PersonDraft } from './person-draft.ts'
import { PersonForm } from './person-form.tsx'

export type PersonDialogProps = {
  /** Null adds a person. */
  readonly personId: Id | null
  readonly onClose: () => void
}

/** All that is known of a person; nothing is changed before the last press. */
export function PersonDialog({ personId, onClose }: PersonDialogProps) {
  const say = useText(texts)
  const sayCommon = useText(common)
  const tables = usePeopleTables()
  const { actions } = usePeopleBoard()
  const before = personId === null ? undefined : tables.person.get(personId)
  const [draft, setDraft] = useState(() => {
    const shown = before && listed(tables, before)
    return draftOf(shown, personId === null ? smallestGroup(tables) : groupOf(tables, personId))
  })
  const [tried, setTried] = useState(false)

  /** Somebody new who comes to learn goes to the smallest group, anybody else to none. */
  function groupFor({ attendsAs }: Partial<PersonDraft>): Partial<PersonDraft> {
    if (personId !== null || attendsAs === undefined) return {}
    return { groupId: isParticipant({ attendsAs }) ? smallestGroup(tables) : null }
  }

  function keep() {
    setTried(true)
    const person = personOf(draft, before)
    if (person === null) return
    actions.keepPerson(personId, person, draft.groupId)
    onClose()
  }

  return (
    <Dialog
      wide
      title={say(personId === null ? 'person.add' : 'person.title')}
      closeLabel={sayCommon('close')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} keys="Esc">
            {sayCommon('cancel')}
          </Button>
          <Button kind="primary" onPress={keep} keys="Enter">
            {say(personId === null ? 'person.addNow' : 'person.done')}
          </Button>
        </>
      }
    >
      <div onKeyDown={(event) => void (isSend(event) && keep())}>
        <PersonForm
          draft={draft}
          nameMissing={tried && personOf(draft) === null}
          onChange={(part: Partial<PersonDraft>) =>
            setDraft({ ...draft, ...part, ...groupFor(part) })
          }
        />
      </div>
      {personId !== null && <MembershipList personId={personId} />}
    </Dialog>
  )
}
