import type { LocalDate } from '../../core/base/ids.ts'
import type { Founding } from '../workshops/found-workshop.ts'

/** Plays the sample class up to the evening before `today`, on which its second day is to be held. */
export type SampleMaker = (today: LocalDate) => Promise<Omit<Founding, 'atMs'>>
