import { useContext } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarStateContext,
  Dialog,
  Popover,
} from 'react-aria-components'
import common from '../../assets/texts/common.json'
import { monthOfYear, shortWeekday } from '../../electron/core/text/dates.ts'
import styles from './calendar-popover.module.css'
import { classNames } from './class-names.ts'
import { Icon } from './icon.tsx'
import { useFigures, useLanguage, useText } from './language.tsx'

/** With which day the week begins: Monday, in Cambodia Sunday. */
const firstDays = { en: 'mon', km: 'sun', zh: 'mon' } as const

/** As the widgets name the days of a week in English, from Sunday on. */
const englishDays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat']

/** The calendar of the date field around it: arrows move by days and weeks, PageUp and PageDown by months. */
export function CalendarPopover({ onPick }: { readonly onPick: (date: string) => void }) {
  const say = useText(common)
  const language = useLanguage()
  const figures = useFigures()
  return (
    <Popover offset={4} className={classNames(styles.popover)}>
      <Dialog aria-label={say('calendar.open')} className={classNames(styles.dialog)}>
        <Calendar
          firstDayOfWeek={firstDays[language]}
          onChange={(date) => onPick(date.toString())}
          className={classNames(styles.calendar)}
        >
          <header className={classNames(styles.head)}>
            <Button
              slot="previous"
              className={classNames(styles.turn)}
              aria-label={say('calendar.previous')}
            >
              <Icon name="before" />
            </Button>
            <Month />
            <Button
              slot="next"
              className={classNames(styles.turn)}
              aria-label={say('calendar.next')}
            >
              <Icon name="after" />
            </Button>
          </header>
          <CalendarGrid weekdayStyle="short" className={classNames(styles.grid)}>
            <CalendarGridHeader>
              {(day) => (
                <CalendarHeaderCell className={classNames(styles.weekday)}>
                  {language === 'zh' ? day : shortWeekday(englishDays.indexOf(day), language)}
                </CalendarHeaderCell>
              )}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => (
                <CalendarCell date={date} className={classNames(styles.day)}>
                  {figures(date.day)}
                </CalendarCell>
              )}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  )
}

/** The month that is shown, in the page's own words. */
function Month() {
  const state = useContext(CalendarStateContext)
  const language = useLanguage()
  if (state === null) return null
  const { year, month } = state.visibleRange.start
  return (
    <h2 className={classNames(styles.month)} aria-live="polite">
      {monthOfYear(year, month, language)}
    </h2>
  )
}
