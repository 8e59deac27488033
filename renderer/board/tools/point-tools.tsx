import { isIn } from '../../../electron/core/board/cell-place.ts'
import { pointOf } from '../../../electron/core/board/edits/set-point.ts'
import { ToggleButton } from 'react-aria-components'
import texts from '../../../assets/texts/board.json'
import { curveScale } from '../../../electron/core/board/row.ts'
import {
  emojiOfMood,
  faceMarks,
  moodOfEmoji,
  moods,
  type Mood,
} from '../../../electron/core/paper/faces.ts'
import { signedNumber } from '../../../electron/core/text/dates.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { classNames } from '../../ui/class-names.ts'
import { useLanguage, useText } from '../../ui/language.tsx'
import { Tooltip } from '../../ui/tooltip.tsx'
import { TypedLine } from '../../ui/typed-line.tsx'
import type { RowBox } from '../../../electron/core/board/geometry.ts'
import type { CurvePoint } from '../../../electron/core/board/tables.ts'
import { useBoard, useBoardState } from '../base/board-context.tsx'
import { useBoardActions } from '../base/use-board-actions.tsx'
import styles from '../base/board-tools.module.css'
import { stepped } from '../../../electron/core/board/curve-value.ts'
import { MarkDrawing } from '../drawing/mark-drawing.tsx'
import { useCurvePoints } from '../curve/use-curve-points.ts'

/** What can be done with the point of the curve at hand. */
export function PointTools() {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const { store } = useBoard()
  const at = useBoardState((state) => state.at)
  const points = useCurvePoints()
  const row = useBoardState(({ geometry }) =>
    geometry.rows.find((one) => at.kind === 'point' && one.row.key === at.rowKey),
  )
  const point = at.kind === 'point' ? points.find((one) => isIn(one, at)) : undefined
  if (point === undefined || row === undefined) return null
  return (
    <div role="group" aria-label={say('chosen')} className={classNames(styles.bar)}>
      <Value point={point} row={row} />
      <span className={classNames(styles.gap)} />
      <Faces point={point} />
      <span className={classNames(styles.gap)} />
      <div className={classNames(styles.label)}>
        <TypedLine
          key={point.id}
          label={say('point.label')}
          placeholder={say('point.label')}
          value={point.label}
          maxLength={120}
          onType={(label, gesture) => {
            // What is typed last comes when the point may be gone: it must not bring it back.
            const isThere = pointOf(store.getState().content.points, point) !== undefined
            if (isThere) acts.setPoint(point, { label }, gesture)
          }}
        />
      </div>
      <Button kind="quiet" keys="Del" onPress={() => acts.removePoint(point)}>
        {say('point.remove')}
      </Button>
    </div>
  )
}

function Value({ point, row }: { readonly point: CurvePoint; readonly row: RowBox }) {
  const say = useText(texts)
  const language = useLanguage()
  const { acts } = useBoardActions()
  const { min, max } = curveScale(row.row)
  const step = (steps: number) => acts.setPoint(point, { value: stepped(row, point.value, steps) })
  return (
    <div className={classNames(styles.group)}>
      <Tooltip text={say('point.lower')} keys="↓">
        <IconButton
          icon="minus"
          label={say('point.lower')}
          isDisabled={point.value <= min}
          onPress={() => step(-1)}
        />
      </Tooltip>
      <output className={classNames(styles.value)}>
        {signedNumber(point.value, { khmer: language === 'km' })}
      </output>
      <Tooltip text={say('point.higher')} keys="↑">
        <IconButton
          icon="plus"
          label={say('point.higher')}
          isDisabled={point.value >= max}
          onPress={() => step(1)}
        />
      </Tooltip>
    </div>
  )
}

/** Pressed once more a face is taken off. */
function Faces({ point }: { readonly point: CurvePoint }) {
  const say = useText(texts)
  const { acts } = useBoardActions()
  const now = moodOfEmoji(point.emoji)
  return (
    <div role="group" aria-label={say('face')} className={classNames(styles.group)}>
      {moods.map((mood) => (
        <Tooltip key={mood} text={say(`face.${mood}`)}>
          <ToggleButton
            aria-label={say(`face.${mood}`)}
            className={classNames(styles.tool, styles.small)}
            isSelected={mood === now}
            onChange={(isOn) => acts.setPoint(point, { emoji: isOn ? emojiOfMood(mood) : '' })}
          >
            <FaceDrawing mood={mood} />
          </ToggleButton>
        </Tooltip>
      ))}
    </div>
  )
}

const faceRadius = 12

/** A face as it is drawn on the curve and on paper. */
function FaceDrawing({ mood }: { readonly mood: Mood }) {
  const size = 2 * faceRadius + 4
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      aria-hidden="true"
      focusable="false"
    >
      {faceMarks(mood, { x: size / 2, y: size / 2 }, faceRadius).map((mark, index) => (
        <MarkDrawing key={index} mark={mark} />
      ))}
    </svg>
  )
}
