import { faceMarks, type Mood } from '../../../electron/core/paper/faces.ts'
import { MarkDrawing } from '../drawing/mark-drawing.tsx'

const radius = 12

/** A face as it is drawn on the curve and on paper. */
export function FaceDrawing({ mood }: { readonly mood: Mood }) {
  const size = 2 * radius + 4
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      {faceMarks(mood, { x: size / 2, y: size / 2 }, radius).map((mark, index) => (
        <MarkDrawing key={index} mark={mark} />
      ))}
    </svg>
  )
}
