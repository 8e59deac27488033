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
  const time = figures(timeOnWall(endMs, offset))
  const { key, values } = durationWords(Math.abs(overMin))
  const duration = sayAgenda(key, values)
  const how =
    overMin === 0
      ? say('forecast.even')
      : say(overMin > 0 ? 'forecast.late' : 'forecast.early', { duration })
  return (
    <span className={classNames(styles.forecast)} data-late={overMin > 0 || undefined} data-figures>
      {say('forecast.end', { time })} · {how}
    </span>
  )
}
