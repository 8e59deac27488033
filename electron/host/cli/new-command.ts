import { z } from 'zod'
import { newWorkshopSchema, type NewWorkshop } from '../../core/contract/areas/library.ts'
import { audiences, tracks } from '../../core/workshop/audience.ts'
import { languages } from '../../core/text/language.ts'
import { plainFields } from '../../core/workshop/plain-text.ts'
import { isTimeZone } from '../../core/base/zone.ts'
import { systemClock } from '../clock.ts'
import { problemOfSchemaIssue } from '../import/issue-problem.ts'
import { wrong, type Command, type CommandArgs } from './command.ts'
import type { CliContext } from './context.ts'
import { askedWrongly } from './stop.ts'
import { withTemporaryHost } from '../temporary-host.ts'
import { facilitator } from './facilitator.ts'
import { targetOf, targetOptions, writeOut } from './write-out.ts'

/** A file keeps nothing of the room: what stands below in it is chosen where the class is held. */
type Wish = Omit<NewWorkshop, 'secondLanguage'>

/** The option that gives each field. */
const optionOf = {
  agendaKey: 'template',
  name: 'name',
  startDate: 'date',
  language: 'language',
  timeZone: 'zone',
  place: 'place',
  facilitator: 'facilitator',
  organisation: 'organisation',
  headCount: 'people',
  track: 'track',
  audience: 'audience',
} as const satisfies Record<keyof Wish, string>

export const newCommand: Command = {
  name: 'new',
  summary: 'Makes a workshop from an agenda template.',
  help: `
Usage: sala new --template two-day --name NAME --date 2026-11-24 --out W.sala [options]

  --template      half-day, one-day, two-day or three-day
  --name          name of the workshop
  --date          first day, YYYY-MM-DD
  --out           the .sala file to write; refused where it exists, unless --force
  --place, --facilitator, --organisation
  --people        number of people expected
  --track         retail, technology, finance or industry: the trade of the examples (default: retail)
  --audience      mixed, senior, middle or front-line: for whom it is, with the minutes and
                  optional steps of its agenda (default: mixed)
  --language      en, km or zh: the language of delivery (default: that of --lang, else en)
  --zone          IANA time zone of the room (default: this machine's)`,
  options: {
    ...targetOptions,
    ...Object.fromEntries(Object.values(optionOf).map((name) => [name, { type: 'string' }])),
  },
  files: [],
  async run(args, context) {
    const request = wishOf(args, context)
    const target = await targetOf(args)
    await withTemporaryHost(context, systemClock, async (host) => {
      const agendas = await host.handlers['library.agendas']({}, facilitator)
      if (!agendas.some(({ key }) => key === request.agendaKey)) {
        const names = agendas.map(({ key }) => key).join(', ')
        throw askedWrongly('no-such-agenda', { name: request.agendaKey, names })
      }
      const { workshopId } = await host.handlers['library.create'](request, facilitator)
      await writeOut(host, workshopId, target, context)
    })
    return 0
  },
}

function wishOf(args: CommandArgs, context: CliContext): Wish {
  const request = plainFields('workshop', {
    agendaKey: args.needed('template'),
    name: args.needed('name').trim(),
    startDate: args.needed('date'),
    language: args.oneOf('language', languages, context.language),
    timeZone: args.text('zone') ?? Intl.DateTimeFormat('en').resolvedOptions().timeZone,
    place: args.text('place') ?? '',
    facilitator: args.text('facilitator') ?? '',
    organisation: args.text('organisation') ?? '',
    headCount: args.whole('people', 0, 500) ?? 0,
    track: args.oneOf('track', tracks, 'retail'),
    audience: args.oneOf('audience', audiences, 'mixed'),
  })
  if (!isTimeZone(request.timeZone)) throw wrong('zone', request.timeZone, 'Asia/Phnom_Penh, …')
  const parsed = newWorkshopSchema.safeParse(request)
  if (parsed.success) return parsed.data
  throw wrongField(parsed.error.issues[0], request, context)
}

function wrongField(
  issue: z.core.$ZodIssue | undefined,
  request: Wish,
  { words }: CliContext,
): Error {
  if (issue === undefined) throw new Error('a schema failed without an issue')
  const field = issue.path[0] as keyof Wish
  const problem = problemOfSchemaIssue(issue, z.toJSONSchema(newWorkshopSchema))
  return wrong(optionOf[field], String(request[field]), words.problem(problem))
}
