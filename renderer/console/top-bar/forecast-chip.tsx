import agendaTexts from '../../../assets/texts/agenda.json'
import runTexts from '../../../assets/texts/run.json'
import { durationWords } from '../../../electron/core/agenda/duration-words.ts'
import { timeOnWall } from '../../../electron/core/run/time-on-wall.ts'
import { classNames } from '../../ui/class-names.ts'
import { useFigures, useText } from '../../ui/language.tsx'
import { useRun } from '../run/use-run.ts'
import styles from './forecast-chip.module.css'

/** When the day will end at the pace of now, and how far that is from its close. */
export function ForecastChip() {
  const say = useText(runTexts)
  const sayAgenda = useText(agendaTexts)
  const figures = useFigures()
  const { forecast, offset } = useRun()
  if (forecast === null) return null
  const { endMs, overMin } = forecast
  const howFarOff = (minutes: number) => {
    if (minutes === 0) return say('forecast.even')
    const { key, values } = durationWords(Math.abs(minutes))
    const duration = sayAgenda(key, values)
    return say(minutes > 0 ? 'forecast.late' : 'forecast.early', { duration })
  }
  const end = say('forecast.end', { time: figures(timeOnWall(endMs, offset)) })
  const words = overMin === null ? end : `${end} · ${howFarOff(overMin)}`
  return (
    <span
      className={classNames(styles.forecast)}
      title={words}
      data-late={(overMin ?? 0) > 0 || undefined}
      data-figures
    >
      {words}
    </span>
  )
}
