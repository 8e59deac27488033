import { tracks } from '../workshop/audience.ts'
import type { Card } from './card.ts'
import { certificatePlaces } from './certificate.ts'
import type { CourseIssue, CourseIssueKind } from './course-issue.ts'
import type { CoursePack } from './course-pack.ts'
import { formPlaces } from './forms.ts'
import { unknownPlaceholders } from './placeholders.ts'
import { leastQuestions, type Question } from './quiz.ts'

/** What is wrong with a pack's cards, quiz, outcomes, forms, certificate and what it says of audiences. */
export function checkParts(pack: CoursePack): readonly CourseIssue[] {
  const { cards, quiz, outcomes, forms, certificate, audiences } = pack
  return [
    ...repeated('cards', cards),
    ...cards.flatMap((card) => checkCard(card, pack)),
    ...checkQuiz(pack),
    ...checkOutcomes(pack),
    ...checkAudiences(pack),
    ...Object.entries(forms).flatMap(([name, form]) => repeatedInside(form, `forms/${name}`)),
    ...forms['pre-course'].questions.flatMap(({ key, board }) =>
      board === undefined || hasColumn(pack, board)
        ? []
        : [issue('unknown-board', `forms/pre-course/${key}`, board)],
    ),
    ...unknownPlaceholders(forms, 'forms', formPlaces),
    ...unknownPlaceholders(certificate, 'certificate', certificatePlaces),
    ...unknownPlaceholders({ cards, quiz, outcomes, audiences }, 'pack', []),
  ]
}

const issue = (kind: CourseIssueKind, place: string, detail: string): CourseIssue => ({
  kind,
  place,
  detail,
})

type Keyed = { readonly key: string }

function repeated(place: string, parts: readonly Keyed[]): readonly CourseIssue[] {
  const keys = parts.map(({ key }) => key)
  return keys
    .filter((key, i) => keys.indexOf(key) !== i)
    .map((key) => issue('repeated-key', place, key))
}

/** Keys that a list anywhere inside `value` has twice. */
function repeatedInside(value: unknown, place: string): readonly CourseIssue[] {
  if (typeof value !== 'object' || value === null) return []
  const keyed = Array.isArray(value) ? value.filter(isKeyed) : []
  const inner = Object.entries(value).flatMap(([name, one]) =>
    repeatedInside(one, `${place}/${name}`),
  )
  return [...repeated(place, keyed), ...inner]
}

const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string'

function checkCard({ key, slot, blocks, map }: Card, pack: CoursePack): readonly CourseIssue[] {
  const place = `cards/${key}`
  const uneven = blocks.filter(
    (block) =>
      block.kind === 'table' &&
      block.rows.some(({ cells }) => cells.length !== block.columns.length),
  )
  return [
    ...(Object.hasOwn(pack.lessons, slot) ? [] : [issue('unknown-slot', place, slot)]),
    ...uneven.map(() => issue('card', place, 'a row has more or fewer cells than columns')),
    ...(map === undefined ? [] : checkMap(map, place, pack)),
  ]
}

function checkMap(
  { board, curve, notes }: NonNullable<Card['map']>,
  place: string,
  { boards }: CoursePack,
): readonly CourseIssue[] {
  const template = Object.hasOwn(boards, board) ? boards[board] : undefined
  if (template === undefined) return [issue('unknown-board', place, board)]
  const columns = template.columns.map(({ key }) => key)
  const rows = template.rows.filter(({ kind }) => kind === 'notes')
  const lost = [...curve, ...notes].filter(({ column }) => !columns.includes(column))
  const rowless = notes.filter(({ row }) => !rows.some(({ key }) => key === row))
  const harmless = notes.filter(
    ({ row, severity }) =>
      severity !== undefined && !rows.some((one) => one.key === row && one.severity === true),
  )
  return [
    ...lost.map(({ column }) => issue('card', place, column)),
    ...[...rowless, ...harmless].map(({ row }) => issue('card', place, row)),
  ]
}

function checkQuiz({ quiz, modules, outcomes }: CoursePack): readonly CourseIssue[] {
  const few = modules.flatMap(({ number }) => {
    const count = quiz.filter((question) => question.module === number).length
    return count >= leastQuestions
      ? []
      : [issue('question', `quiz/module ${number}`, `${count} of ${leastQuestions}`)]
  })
  const numbers = modules.map(({ number }) => number)
  const tested = outcomes.outcomes.map(({ number }) => number)
  return [
    ...repeated('quiz', quiz),
    ...few,
    ...quiz.flatMap((question) => {
      const place = `quiz/${question.key}`
      const { module, outcome } = question
      return [
        ...checkAnswers(question, place),
        ...(numbers.includes(module) ? [] : [issue('unknown-module', place, String(module))]),
        ...(tested.includes(outcome) ? [] : [issue('outcome', place, String(outcome))]),
      ]
    }),
  ]
}

function checkAnswers({ kind, options, correct }: Question, place: string): readonly CourseIssue[] {
  const among = correct.every((one) => one < options.length)
  const once = new Set(correct).size === correct.length
  const several = kind === 'multiple' ? correct.length >= 2 : correct.length === 1
  const fits = kind === 'true-false' ? options.length === 2 : options.length > correct.length
  return among && once && several && fits ? [] : [issue('question', place, correct.join(', '))]
}

function checkOutcomes({ outcomes: { families, outcomes, others } }: CoursePack) {
  const numbers = outcomes.map(({ number }) => number)
  const listed = families.flatMap((family) => family.outcomes)
  const strangers = outcomes.filter(
    ({ number, family }) =>
      !families.some((one) => one.key === family && one.outcomes.includes(number)),
  )
  return [
    ...repeated('outcomes', [...families, ...others]),
    ...repeated(
      'outcomes',
      numbers.map((number) => ({ key: String(number) })),
    ),
    ...listed
      .filter((number) => !numbers.includes(number))
      .map((number) => issue('outcome', 'outcomes/families', String(number))),
    ...strangers.map(({ number, family }) => issue('outcome', `outcomes/${number}`, family)),
  ]
}

function checkAudiences({ audiences, agendas }: CoursePack): readonly CourseIssue[] {
  const missing = tracks.filter((track) => !audiences.tracks.some(({ key }) => key === track))
  const broken = audiences.programmes.filter(
    ({ key, theoryMin, practiceMin, hours }) =>
      hours * 60 !== theoryMin + practiceMin ||
      !agendas.some(
        (agenda) =>
          agenda.key === key &&
          agenda.theoryTargetMin === theoryMin &&
          agenda.practiceTargetMin === practiceMin,
      ),
  )
  return [
    ...repeatedInside(audiences, 'audiences'),
    ...missing.map((track) => issue('programme', 'audiences/tracks', track)),
    ...broken.map(({ key, theoryMin, practiceMin }) =>
      issue('programme', `audiences/programmes/${key}`, `${theoryMin} + ${practiceMin}`),
    ),
  ]
}

function hasColumn({ boards }: CoursePack, name: string): boolean {
  const [board = '', column = ''] = name.split('/')
  const template = Object.hasOwn(boards, board) ? boards[board] : undefined
  return template?.columns.some(({ key }) => key === column) ?? false
}
