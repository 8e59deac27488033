import { Refused } from '../../core/contract/app-error.ts'
import type { Handlers } from './handlers.ts'

const refuse = () => Promise.reject(new Refused('read-only'))

/** The calls where nothing in the data folder may be written: what would write there is refused. */
export function forViewing(handlers: Handlers): Handlers {
  return {
    ...handlers,
    'library.create': refuse,
    'library.import': refuse,
    'library.sample': refuse,
    'library.remove': refuse,
    'library.putBack': refuse,
    'library.delete': refuse,
    'library.duplicate': refuse,
    'library.saveAgenda': refuse,
    'library.removeAgenda': refuse,
    'library.putBackAgenda': refuse,
    'file.begin': refuse,
    'backup.make': refuse,
    'backup.restore': refuse,
  }
}
