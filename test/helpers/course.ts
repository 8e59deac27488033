import { readCoursePack } from '../../electron/host/course/load-course-pack.ts'
import { issueLine } from '../../electron/core/course/course-issue.ts'
import type { Agenda, CoursePack, PackSlot } from '../../electron/core/course/course-pack.ts'
import type { Lesson } from '../../electron/core/course/lesson.ts'
import type { Glossary, Term } from '../../electron/core/course/glossary.ts'
import { smallParts } from './course-parts.ts'

export const assetsDir = new URL('../../assets', import.meta.url).pathname

/** The course that ships, as the host reads it. */
export async function shippedCourse(): Promise<{ pack: CoursePack; glossary: Glossary }> {
  const resolved = await readCoursePack(assetsDir, 'loyalty')
  if (resolved.kind === 'ok') return resolved
  throw new Error(resolved.issues.map(issueLine).join('\n'))
}

export const fullText = (en: string) => ({ en, km: 'សាលា', zh: '学校' })

export const term: Term = { id: 'pain-point', en: 'pain point', km: 'ចំណុច\u200bបញ្ហា', zh: '痛点' }

/** A slot with one step as long as itself. */
export function slot(key: string, durationMin: number, fields: Partial<PackSlot> = {}): PackSlot {
  return {
    ...{ key, durationMin, module: 1, kind: 'theory', method: 'lecture', boardKey: null },
    title: fullText(key),
    ...{ leastMin: durationMin, optional: false, autoAdvance: false },
    script: {
      goal: fullText('goal'),
      materials: [fullText('paper')],
      steps: [{ key: 's1', text: fullText('step'), durationMin, optional: false }],
      pitfalls: [fullText('pitfall')],
    },
    ...fields,
  }
}

/** A lesson of `slot(key, …)`: its one step, which says something to the room. */
export function lesson(key: string, fields: Partial<Lesson['steps'][number]> = {}): Lesson {
  const empty = { say: null, expect: null, examples: null, slides: [] }
  const step = { key: 's1', stage: fullText('What to do'), ...empty, ...fields }
  return { key, youWillHave: fullText('A map'), steps: [step] }
}

/** Theory 09:00–09:50, a break to 10:05, practice to 10:50. */
export const morning: Agenda = {
  key: 'morning',
  title: fullText('Morning'),
  theoryTargetMin: 50,
  practiceTargetMin: 45,
  days: [
    {
      dayOffset: 0,
      startMinute: 540,
      slots: [
        slot('talk', 50),
        slot('tea', 15, { kind: 'break', module: null, method: null }),
        slot('work', 45, { kind: 'practice', method: 'group-work', boardKey: 'map' }),
      ],
      anchors: [
        { slotKey: 'tea', minute: 590, title: fullText('Tea') },
        { slotKey: null, minute: 650, title: fullText('Close') },
      ],
    },
  ],
}

/** A small sound pack with one agenda, `morning`. */
export const smallPack: CoursePack = {
  key: 'small',
  version: '1.0.0',
  title: fullText('Small course'),
  defaultAgenda: 'morning',
  glossaryTerms: [],
  modules: [
    {
      ...{ number: 1, key: 'first', theoryMin: 50, practiceMin: 45 },
      title: fullText('First'),
      theoryTopics: [fullText('Topic')],
    },
  ],
  agendas: [morning],
  blocks: [],
  energisers: [],
  audienceRules: [],
  ...smallParts,
  lessons: { talk: lesson('talk'), tea: lesson('tea'), work: lesson('work') },
  boards: {
    map: {
      title: fullText('Map'),
      columns: [{ key: 'one', title: fullText('One'), width: 264 }],
      rows: [{ key: 'notes', kind: 'notes', title: fullText('Notes'), height: 116 }],
      note: { width: 126, height: 52 },
    },
  },
}

/** The small pack with its only day changed. */
export const withDay = (change: Partial<Agenda['days'][number]>): CoursePack => ({
  ...smallPack,
  agendas: [{ ...morning, days: morning.days.map((day) => ({ ...day, ...change })) }],
})
