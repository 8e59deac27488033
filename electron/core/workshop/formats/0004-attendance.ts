import { changeTable, type FormatStep } from './raw-records.ts'

/** A person says what she comes as, and how to reach her. */
export const attendance: FormatStep = {
  version: 4,
  name: 'attendance',
  records: (old) =>
    changeTable(old, 'person', (person) => ({
      ...person,
      attendsAs: 'participant',
      phone: '',
      email: '',
      sex: '',
      supervisorContact: '',
    })),
}
