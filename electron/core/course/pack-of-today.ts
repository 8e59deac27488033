/**
 * A kept course of whichever age as today's schema reads it. In older ones a formula is only text, and
 * has no mark: its last line is what it comes to. What is no course comes back as it is.
 */
export function packOfToday(file: unknown): unknown {
  if (!isObject(file) || !isObject(file['lessons'])) return file
  const lessons = Object.entries(file['lessons'])
  return {
    ...file,
    lessons: Object.fromEntries(lessons.map(([key, lesson]) => [key, lessonOfToday(lesson)])),
  }
}

const lessonOfToday = (lesson: unknown) =>
  inEach(lesson, 'steps', (step) => inEach(step, 'slides', slideOfToday))

function slideOfToday(slide: unknown): unknown {
  if (!isObject(slide) || !isObject(slide['figure'])) return slide
  const { figure } = slide
  if (figure['kind'] !== 'formula' || 'model' in figure || !Array.isArray(figure['lines'])) {
    return slide
  }
  const mark = figure['lines'].length - 1
  return { ...slide, figure: { ...figure, model: 'words', mark } }
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The same thing with each part of one of its lists made into another. */
function inEach(value: unknown, list: string, change: (part: unknown) => unknown): unknown {
  if (!isObject(value) || !Array.isArray(value[list])) return value
  return { ...value, [list]: value[list].map(change) }
}
