import { describe, expect, it } from 'vitest'
import { checkLessons } from '../../../../electron/core/course/check-lessons.ts'
import type { CoursePack } from '../../../../electron/core/course/course-pack.ts'
import type { Lesson, Slide } from '../../../../electron/core/course/lesson.ts'
import { fullText, lesson, smallPack } from '../../../helpers/course.ts'

const withLessons = (change: CoursePack['lessons']) =>
  checkLessons({ ...smallPack, lessons: { ...smallPack.lessons, ...change } })
const withSlides = (...slides: readonly Slide[]) =>
  withLessons({ talk: lesson('talk', { slides: [...slides] }) })
const slide = (key: string, figure: Slide['figure'] = null, points: Slide['points'] = []) => ({
  ...{ key, title: fullText('Title'), points, figure },
})
const table = (mark: number): Slide['figure'] => ({
  ...{ kind: 'table', columns: [fullText('Now')], mark },
  rows: [{ title: fullText('One'), cells: [fullText('cell')] }],
})
const matrix = (mark: number): Slide['figure'] => ({
  ...{ kind: 'matrix', x: ends, y: ends, mark },
  cells: [
    [fullText('a'), fullText('b')],
    [fullText('c'), fullText('d')],
  ],
})
const ends = { low: fullText('low'), high: fullText('high') }

describe('checkLessons', () => {
  it('finds nothing wrong with a sound pack', () => {
    expect(checkLessons(smallPack)).toEqual([])
  })

  it('wants a lesson for each slot of each agenda, under its own key', () => {
    expect(checkLessons({ ...smallPack, lessons: {} }).map(({ place }) => place)).toEqual([
      ...['lessons/talk', 'lessons/tea', 'lessons/work'],
    ])
    expect(withLessons({ talk: lesson('tea') })).toEqual([
      { kind: 'lesson', place: 'lessons/talk', detail: 'tea' },
    ])
  })

  it('wants the steps of the script in their order', () => {
    expect(withLessons({ talk: lesson('talk', { key: 's2' }) })).toEqual([
      { kind: 'lesson', place: 'lessons/talk', detail: 's2, scripted s1' },
    ])
  })

  it('wants words for the room where it works by itself', () => {
    const silent: Lesson = { ...lesson('work', { stage: null }), youWillHave: null }
    expect(withLessons({ work: silent })).toEqual([
      { kind: 'room-text', place: 'lessons/work', detail: 'youWillHave' },
      { kind: 'room-text', place: 'lessons/work', detail: 's1' },
    ])
    expect(withLessons({ talk: { ...silent, key: 'talk' } })).toEqual([])
  })

  it('wants keys of slides and points once in a lesson', () => {
    const point = { key: 'p1', text: fullText('point') }
    expect(withSlides(slide('s1-a'), slide('s1-a'))).toMatchObject([{ detail: 's1-a' }])
    expect(withSlides(slide('s1-a', null, [point]), slide('s1-b', null, [point]))).toEqual([
      { kind: 'repeated-key', place: 'lessons/talk', detail: 'p1' },
    ])
  })

  it('wants shared minutes to be those of a step', () => {
    expect(withLessons({ talk: lesson('talk', { minutesOf: 's1' }) })).toEqual([])
    expect(withLessons({ talk: lesson('talk', { minutesOf: 's9' }) })).toMatchObject([
      { kind: 'lesson', place: 'lessons/talk/s1', detail: 's9' },
    ])
  })

  it('wants the mark inside its figure', () => {
    expect(withSlides(slide('s1-a', table(0)), slide('s1-b', matrix(3)))).toEqual([])
    expect(withSlides(slide('s1-a', table(1)), slide('s1-b', matrix(4)))).toEqual([
      { kind: 'mark', place: 'lessons/talk/s1-a', detail: '1 of 1' },
      { kind: 'mark', place: 'lessons/talk/s1-b', detail: '4 of 4' },
    ])
  })

  it('knows what can be computed, and nothing else', () => {
    const stage = { ...fullText('{groups} groups'), zh: '{minutesEach}分钟，{minutes}' }
    expect(withLessons({ talk: lesson('talk', { stage }) })).toEqual([
      { kind: 'placeholder', place: 'lessons/talk/steps/s1/stage', detail: 'minutes' },
    ])
  })
})
