import { useState } from 'react'
import texts from '../../../assets/texts/console.json'
import newTexts from '../../../assets/texts/new-workshop.json'
import {
  audienceDifference,
  audienceEdits,
  type SlotDifference,
} from '../../../electron/core/course/audience-in-workshop.ts'
import type { Audience } from '../../../electron/core/workshop/audience.ts'
import type { AudiencePlan } from '../../../electron/core/course/audience-plan.ts'
import { useHost } from '../../client/host-context.tsx'
import { useText } from '../../ui/language.tsx'
import { useTellError } from '../../ui/use-tell-error.ts'
import { useRunTables, useConsole, useTablesNow } from '../console-context.tsx'
import { useChange } from '../use-change.ts'

type Asked = { readonly audience: Audience; readonly plan: AudiencePlan }

/** The choice of an audience: taken at once where it changes nothing else, else asked about. */
export function useAudience() {
  const client = useHost()
  const { workshopId } = useConsole()
  const tables = useRunTables()
  const tablesNow = useTablesNow()
  const tellError = useTellError()
  const take = useTake()
  const [asked, setAsked] = useState<Asked | null>(null)

  async function choose(audience: Audience) {
    const answer = await client.call('workshop.audiences', { workshopId })
    if (answer.kind === 'failed') return tellError(answer.error)
    const difference = audienceDifference(tablesNow(), answer.value, audience)
    if (difference.length === 0) take(audience, [])
    else setAsked({ audience, plan: answer.value })
  }

  return {
    choose: (audience: Audience) => void choose(audience),
    /** What is asked about; a slot that begins meanwhile is in it no more. */
    question: asked && {
      audience: asked.audience,
      difference: audienceDifference(tables, asked.plan, asked.audience),
      onClose: () => setAsked(null),
      onTake(difference: readonly SlotDifference[]) {
        setAsked(null)
        take(asked.audience, difference)
      },
    },
  }
}

/** Takes an audience, with what it changes in the slots, as one step of undo. */
function useTake() {
  const say = useText(texts)
  const sayNew = useText(newTexts)
  const change = useChange('agenda')
  const tablesNow = useTablesNow()
  return (audience: Audience, difference: readonly SlotDifference[]) => {
    const named = { audience: sayNew(`audience.${audience}`), count: difference.length }
    const told = difference.length === 0 ? null : { title: say('audience.taken', named) }
    change(audienceEdits(tablesNow(), audience, difference), { told })
  }
}
