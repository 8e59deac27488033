import { tracks } from '../../electron/core/workshop/audience.ts'
import type { CoursePack } from '../../electron/core/course/course-pack.ts'
import type { Question } from '../../electron/core/course/quiz.ts'
import type { FullText } from '../../electron/core/text/language.ts'

type CourseParts = Pick<
  CoursePack,
  'cards' | 'quiz' | 'outcomes' | 'forms' | 'certificate' | 'audiences'
>

const text: FullText = { en: 'Text', km: 'សាលា', zh: '学校' }
const keyed = { key: 'one', text }
const section = { heading: text, text }
const scale = { min: 1, max: 2, labels: [1, 2].map((value) => ({ value, text })) }
const rated = { axis: text, statement: text, levels: [text, text, text, text] }
const mark = { key: 'mark', min: 0, max: 10, text, low: text, high: text }
const field = { key: 'field', kind: 'text' as const, text }

export function question(key: string, fields: Partial<Question> = {}): Question {
  return {
    ...{ key, module: 1, outcome: 1, kind: 'single', level: 1, text, why: text },
    ...{ options: [text, text], correct: [0], ...fields },
  }
}

/** What a small sound pack holds beside slots, lessons and boards; it speaks of slot `work`, board `map`. */
export const smallParts: CourseParts = {
  cards: [
    {
      ...{ key: 'card', slot: 'work', title: text, paper: 'a5' },
      blocks: [{ kind: 'text', text }],
      map: { board: 'map', curve: [], notes: [{ column: 'one', row: 'notes', text }] },
    },
  ],
  quiz: ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => question(key)),
  outcomes: {
    scale: [0, 1, 2, 3].map((value) => ({ value, title: text, text })),
    competence: { title: text, levels: [1, 2, 3].map((level) => ({ level, title: text, text })) },
    families: [{ key: 'knowledge', title: text, outcomes: [1] }],
    outcomes: [{ number: 1, family: 'knowledge', ...rated }],
    others: [{ key: 'leading', ...rated }],
  },
  forms: {
    reaction: {
      ...{ key: 'reaction', title: text, intro: text, scale, items: [keyed], recommend: mark },
      ...{ open: [keyed], thanks: text },
    },
    pulse: { key: 'pulse', title: text, question: mark, open: keyed, thanks: text },
    'pre-course': {
      ...{
        key: 'pre-course',
        title: text,
        intro: text,
        questions: [{ ...keyed, board: 'map/one' }],
      },
      ...{ bring: { title: text, items: [text] }, rules: { title: text, items: [text] } },
      supervisor: { title: text, text },
    },
    'follow-up': {
      ...{ key: 'follow-up', days: [30], behaviourScale: scale },
      behaviours: [{ key: 'calls', self: text, supervisor: text, sign: text }],
      self: { key: 'self', title: text, intro: text, fields: [field] },
      supervisor: { key: 'supervisor', title: text, intro: text, fields: [field] },
    },
    'coaching-note': { key: 'coaching-note', title: text, fields: [{ ...keyed, hint: text }] },
    'peer-feedback': {
      ...{ key: 'peer-feedback', title: text, rule: text },
      columns: [{ key: 'keep', title: text, starter: text }],
    },
    'five-habits': {
      ...{ key: 'five-habits', title: text, intro: text, promise: text },
      habits: [{ key: 'listen', title: text, text, signs: [text] }],
    },
  },
  certificate: {
    certificate: {
      ...{ title: text, given: text, name: text, of: text, text, course: text, hours: text },
      ...{ attendance: text, datesPlace: text, facilitator: text, organiser: text },
      ...{ signature: text, serial: text, modules: text, verify: text, verifyShort: text },
      ...{ genuine: text, notGenuine: text, copy: text, provisional: text },
    },
    attendanceConfirmation: { title: text, text, halfDays: text, note: text },
    report: {
      ...{ title: text, subtitle: text, summary: section, attendance: section, plan: section },
      ...{ boards: section, gain: section, fewAnswers: text, plans: section, next: section },
      method: section,
      levels: {
        ...section,
        items: [1, 2, 3, 4].map((level) => ({ ...section, level, key: `level-${level}` })),
      },
    },
  },
  audiences: {
    audiences: [{ key: 'senior', title: text, focus: text, spendMoreOn: [text], ask: text }],
    tracks: tracks.map((key) => ({ key, name: text, text })),
    programmes: [],
  },
}
