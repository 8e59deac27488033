import { classNames } from '../ui/class-names.ts'
import styles from './sample-picture.module.css'

const columns = [0, 1, 2, 3, 4]
const rows = [
  { y: 12, colour: 'sun' },
  { y: 54, colour: 'sky' },
  { y: 132, colour: 'coral' },
  { y: 174, colour: 'mint' },
] as const
const columnWidth = 96
const wideNote = 86
const smallNote = 41

/** A filled journey map with its curve, as the sample class has them. */
export function SamplePicture() {
  return (
    <div className={classNames(styles.ground)}>
      <svg viewBox="0 0 492 226" className={classNames(styles.map)} aria-hidden="true">
        {columns.flatMap((column) =>
          rows.map(({ y, colour }, row) => (
            <Notes key={`${column} ${y}`} column={column} y={y} colour={colour} odd={row} />
          )),
        )}
        <path
          d="M18 112C60 112 78 146 120 146S190 84 236 84 300 158 346 158 430 104 474 104"
          className={classNames(styles.curve)}
        />
      </svg>
    </div>
  )
}

type NotesProps = {
  readonly column: number
  readonly y: number
  readonly colour: (typeof rows)[number]['colour']
  readonly odd: number
}

/** One wide note, or two small ones. */
function Notes({ column, y, colour, odd }: NotesProps) {
  const x = column * columnWidth + 8
  const note = { y, height: 34, rx: 3, className: classNames(styles[colour]) }
  if ((column + odd) % 2 === 1) return <rect x={x} width={wideNote} {...note} />
  return (
    <>
      <rect x={x} width={smallNote} {...note} />
      <rect x={x + wideNote - smallNote} width={smallNote} {...note} />
    </>
  )
}
