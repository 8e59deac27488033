import { languages, type Language, type LocalText } from '../text/language.ts'
import type { Id } from '../base/ids.ts'
import type { AgendaEdit, AgendaTables, Slot } from './tables.ts'
import { edited } from './move-slots.ts'

/** What is chosen for a slot, each by itself; length, place and anchor have gestures of their own. */
export type SlotChoices = Partial<Pick<Slot, 'kind' | 'method' | 'moduleId' | 'autoAdvance'>>

/** Changes what was chosen for a slot. No edits where nothing would change. */
export function setSlot(
  tables: AgendaTables,
  slotId: Id<'slot'>,
  choices: SlotChoices,
): readonly AgendaEdit[] {
  const slot = tables.slot.get(slotId)
  if (slot === undefined) return []
  const next = { ...slot, ...choices }
  const same = (['kind', 'method', 'moduleId', 'autoAdvance'] as const).every(
    (field) => next[field] === slot[field],
  )
  return same ? [] : [edited(slotId, choices)]
}

/** Titles a slot in one language; an empty text takes that language away, the last one stays. */
export function setTitle(
  tables: AgendaTables,
  slotId: Id<'slot'>,
  language: Language,
  text: string,
): readonly AgendaEdit[] {
  const slot = tables.slot.get(slotId)
  if (slot === undefined || (slot.title[language] ?? '') === text) return []
  const title = titleWith(slot.title, language, text)
  return languages.some((one) => title[one]) ? [edited(slotId, { title })] : []
}

/** An absent language is left out: that is how the file has it. */
function titleWith(title: LocalText, language: Language, text: string): LocalText {
  const entries = languages.flatMap((one) => {
    const written = one === language ? text : title[one]
    return written ? [[one, written]] : []
  })
  return Object.fromEntries(entries) as LocalText
}
