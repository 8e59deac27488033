import { changeTable, type FormatStep } from './raw-records.ts'

/** A break that the agenda does not know can be an energiser of the course; those before were none. */
export const energisers: FormatStep = {
  version: 7,
  name: 'energisers',
  records: (old) => changeTable(old, 'break_run', (pause) => ({ ...pause, energiser: null })),
}
