import type { CSSProperties } from 'react'
import { classNames } from '../../ui/class-names.ts'
import { InWords } from '../in-words.tsx'
import styles from './chain-figure.module.css'
import { firstOf, type FigureProps } from './room-figure.ts'

/** One line that gains weight from link to link; the marked node is full, else the last one. */
export function ChainFigure({ figure: { links, loop, mark } }: FigureProps<'chain'>) {
  const full = mark ?? links.length - 1
  return (
    <ol className={classNames(styles.chain, loop && styles.loop)} style={counted(links.length)}>
      {loop && <WayBack />}
      {links.map(({ label, note }, index) => (
        <li key={index} className={classNames(styles.link)} style={weight(index, links.length)}>
          {index < links.length - 1 && <i className={classNames(styles.line)} />}
          <i className={classNames(styles.node, index === full && styles.full)} />
          <div className={classNames(styles.label, index === mark && styles.mark)} data-few>
            <InWords words={label} size="here" />
          </div>
          {note !== null && (
            <div className={classNames(styles.note)}>
              <InWords words={firstOf(note)} size="here" />
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

type Style = CSSProperties & Readonly<Record<`--${string}`, number>>

const counted = (links: number): Style => ({ '--links': links })

/** From 0 at the first link to 1 at the last, and what the next one has. */
const weight = (index: number, links: number): Style => ({
  '--at': index / (links - 1),
  '--next': (index + 1) / (links - 1),
})

/** The dotted way from the last node back to the first. */
function WayBack() {
  return (
    <>
      <svg
        className={classNames(styles.arc)}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path d="M100 100C97 -30 6 -30 0 100" vectorEffect="non-scaling-stroke" />
      </svg>
      <svg className={classNames(styles.head)} viewBox="0 0 24 28" aria-hidden="true">
        <path d="M2 0V25L23 11" />
      </svg>
    </>
  )
}
