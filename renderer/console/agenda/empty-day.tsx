import agenda from '../../../assets/texts/agenda.json'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useText } from '../../ui/language.tsx'

/** A day with nothing in it yet. */
export function EmptyDay() {
  const say = useText(agenda)
  return <EmptyState title={say('empty.title')} help={say('empty.help')} />
}
