import type { Mark, PathStep, Point } from './page-model.ts'
import { accent, ink, surface } from './palette.ts'

/** The faces that paper can draw, from worst to best. */
export const moods = ['angry', 'sad', 'calm', 'glad', 'delighted'] as const
export type Mood = (typeof moods)[number]

const emojiOf: Readonly<Record<Mood, string>> = {
  angry: '😠😡🤬😤😫😩😭😱🤯😖😣',
  sad: '🙁☹😟😢😞😔😕😥😰😨😧😦😒🥺',
  calm: '😐😑😶🤔😌😏🙄😬🤨',
  glad: '🙂☺😊😀😃😉🤗👍',
  delighted: '😄😁😆😍🥰🤩😎😂🤣😇🥳😋❤💚',
}

/** The mood of an emoji that paper can draw; null for any other text. */
export function moodOfEmoji(emoji: string): Mood | null {
  const first = [...emoji][0]
  return first ? (moods.find((mood) => [...emojiOf[mood]].includes(first)) ?? null) : null
}

/** The emoji that stands for a mood. */
export const emojiOfMood = (mood: Mood): string => [...emojiOf[mood]][0] ?? ''

/** Mouths as curves in units of the radius: half width, height of the corners, pull of the middle. */
const mouths: Readonly<Record<Mood, { half: number; corner: number; pull: number }>> = {
  angry: { half: 0.4, corner: 0.55, pull: -0.42 },
  sad: { half: 0.4, corner: 0.48, pull: -0.26 },
  calm: { half: 0.4, corner: 0.36, pull: 0 },
  glad: { half: 0.44, corner: 0.24, pull: 0.36 },
  delighted: { half: 0.54, corner: 0.12, pull: 0.66 },
}

/** A face drawn with lines, so that it prints the same everywhere. */
export function faceMarks(mood: Mood, centre: Point, radius: number): readonly Mark[] {
  const stroke = { colour: accent, width: radius * 0.17 }
  const features = { colour: ink, width: radius * 0.13 }
  const at = (x: number, y: number) => ({ x: centre.x + x * radius, y: centre.y + y * radius })
  const eyes = [-0.34, 0.34].map((x): Mark => ({
    kind: 'circle',
    centre: at(x, -0.2),
    radius: radius * 0.1,
    fill: ink,
  }))
  return [
    { kind: 'circle', centre, radius, fill: surface, stroke },
    ...eyes,
    { kind: 'path', steps: mouth(mood, at), stroke: features },
    ...(mood === 'angry' ? brows(at, features) : []),
  ]
}

type At = (x: number, y: number) => Point

function mouth(mood: Mood, at: At): readonly PathStep[] {
  const { half, corner, pull } = mouths[mood]
  const [from, one, two, to] = [
    at(-half, corner),
    at(-half * 0.5, corner + pull),
    at(half * 0.5, corner + pull),
    at(half, corner),
  ] as const
  const arc = {
    kind: 'curve',
    x1: one.x,
    y1: one.y,
    x2: two.x,
    y2: two.y,
    x: to.x,
    y: to.y,
  } as const
  return [{ kind: 'move', ...from }, arc]
}

const brows = (at: At, stroke: { colour: typeof ink; width: number }): readonly Mark[] =>
  [-1, 1].map((side) => ({
    kind: 'line',
    from: at(side * 0.55, -0.56),
    to: at(side * 0.2, -0.4),
    stroke,
  }))
