import type { FileIntake } from './file-intake.ts'
import type { FeedEvent } from '../../core/contract/feed.ts'
import type { CoursePack } from '../../core/course/course-pack.ts'
import type { Clock } from '../clock.ts'
import type { KeptCourses } from '../course/kept-courses.ts'
import type { OwnAgendas } from '../course/own-agendas.ts'
import type { DataFolder } from '../data-folder.ts'
import type { LiveClass } from '../live/live-class.ts'
import type { LibraryStore } from '../store/library-store.ts'
import type { Workshops } from '../workshops/workshops.ts'
import type { IncomingFiles } from './incoming-files.ts'
import type { SampleContext } from './sample-handler.ts'

/** What taking in a file works with. */
export type IntakeContext = {
  readonly folder: DataFolder
  readonly library: LibraryStore
  readonly clock: Clock
  readonly workshops: Workshops
  readonly ownAgendas: OwnAgendas
  readonly courses: KeptCourses
  readonly importWorker: string
  readonly sqliteBinding: string | undefined
  readonly publish: (event: FeedEvent) => void
}

/** What the calls about the list of workshops work with. */
export type LibraryContext = SampleContext &
  Omit<IntakeContext, 'importWorker'> & {
    readonly room: LiveClass
    readonly incoming: IncomingFiles
    readonly intake: FileIntake
    readonly coursePack: () => Promise<CoursePack>
  }
