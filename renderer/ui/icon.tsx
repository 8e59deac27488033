import { classNames } from './class-names.ts'
import styles from './icon.module.css'

const paths = {
  more: 'M5.5 12h.01M5.5 12h-.01M12 12h.01M12 12h-.01M18.5 12h.01M18.5 12h-.01',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13Zm5-1.5L20 20',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M19 12H5m6-6-6 6 6 6',
  down: 'M6 9l6 6 6-6',
  sun: 'M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM12 2v2m0 16v2M2 12h2m16 0h2M4.9 4.9l1.4 1.4m11.4 11.4 1.4 1.4m0-14.2-1.4 1.4M6.3 17.7l-1.4 1.4',
  moon: 'M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5Z',
  screen: 'M4 5h16v11H4zM9 20h6m-3-4v4',
  warning: 'M12 4 2.5 20h19L12 4Zm0 6v5m0 2.5v.01',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18Zm0-10v6m0-9.5v.01',
  done: 'M5 12.5l4.5 4.5L19 7.5',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  redo: 'M19 8h-9a5 5 0 0 0 0 10h4M15 4l4 4-4 4',
  theory:
    'M12 6.5C10 5 7 4.5 3.5 4.5v13c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2v-13C17 4.5 14 5 12 6.5Zm0 0v13',
  practice: 'M4 20l1-4L16.5 4.5l3 3L8 19l-4 1ZM14 7l3 3',
  rest: 'M5 9h11v5a5 5 0 0 1-5 5h-1a5 5 0 0 1-5-5V9Zm11 1h1.5a2.5 2.5 0 0 1 0 5H16M8 3v2.5M12.5 3v2.5',
  admin: 'M7 5H5v15h14V5h-2M9 3.5h6v3H9zM9 12h6M9 16h4',
  held: 'M12 14.5V21M8 4h8l-1 6 3 4.5H6L9 10 8 4Z',
  grip: 'M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8 3.5V7m8-3.5V7',
  before: 'M14.5 6l-6 6 6 6',
  after: 'M9.5 6l6 6-6 6',
  keys: 'M3 7h18v11H3zM7 11h.01M12 11h.01M17 11h.01M8 14.5h8',
} as const

export type IconName = keyof typeof paths

/** A line drawing in the colour of the text around it; it says nothing that the text does not. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg
      className={classNames(styles.icon)}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} {...(name === 'more' ? { strokeWidth: 2.75 } : {})} />
    </svg>
  )
}
