import type { FigureKind } from '../../../electron/core/course/figure.ts'

/** What a stop shows: a figure, points, the words of a step, or nothing for the room. */
export type FigureSignKind = FigureKind | 'points' | 'step' | 'talk'

const paths = {
  chain:
    'M3 11h30M5 11a2 2 0 1 0-4 0 2 2 0 0 0 4 0Zm14 0a2 2 0 1 0-4 0 2 2 0 0 0 4 0Zm14 0a2 2 0 1 0-4 0 2 2 0 0 0 4 0Z',
  table: 'M3 4h30M3 11h30M3 18h30M13 4v14',
  formula: 'M3 8h8M7 4v8M15 8h6M25 5.5h8M25 10.5h8M3 18h30',
  matrix: 'M18 2v18M6 11h24',
  bars: 'M4 4h26M4 11h17M4 18h10',
  pair: 'M3 4h12M3 11h10M3 18h12M21 4h12M21 11h10M21 18h12',
  quote:
    'M8 8c0 4-1 6-4 7M8 8a2.4 2.4 0 1 0-4 0 2.4 2.4 0 0 0 4 0ZM19 8c0 4-1 6-4 7M19 8a2.4 2.4 0 1 0-4 0 2.4 2.4 0 0 0 4 0Z',
  'day-before': 'M3 4h9M14 4h6M22 4h11M3 11h30M3 18h20',
  points: 'M5 4h.01M11 4h22M5 11h.01M11 11h18M5 18h.01M11 18h22',
  step: 'M6 11l5 5L22 5M27 16h6',
  talk: 'M4 4h28v11H15l-6 5v-5H4Z',
} as const satisfies Record<FigureSignKind, string>

/** A small drawing of what a stop shows; its name says the rest. */
export function FigureSign({ kind }: { readonly kind: FigureSignKind }) {
  return (
    <svg
      viewBox="0 0 36 22"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[kind]} />
    </svg>
  )
}
