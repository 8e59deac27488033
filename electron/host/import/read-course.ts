import { z } from 'zod'
import { courseOfToday } from '../../core/course/course-of-today.ts'
import {
  courseFileFault,
  courseFileSchema,
  courseFileVersion,
  type CourseFile,
} from '../../core/course/own-course.ts'
import { plainText } from '../../core/workshop/plain-text.ts'
import { packageLimits } from '../package/limits.ts'
import { problemOfSchemaIssue } from './issue-problem.ts'
import { isBlank, jsonTextOf } from '../package/json-text.ts'
import { problem, type Rejected } from '../package/problem.ts'
import { readJson } from '../package/read-json.ts'

/** A course file, whole and sound. */
export type ReadCourse = { readonly kind: 'course'; readonly course: CourseFile }

/** So far into a file of ours its format has been said. */
const headBytes = 400

/** Whether a file says of itself that it is a course, whatever it is called. */
export function isCourseFile(bytes: Uint8Array, name: string): boolean {
  if (/\.sala-course$/i.test(name)) return true
  const head = bytes.subarray(0, headBytes)
  return !isBlank(head) && /"format"\s*:\s*"sala-course"/.test(jsonTextOf(head) ?? '')
}

/** Reads a `.sala-course` file: everything or nothing. */
export function readCourse(bytes: Uint8Array, name: string): ReadCourse | Rejected {
  const max = packageLimits.workshopBytes
  if (bytes.length > max)
    return {
      kind: 'rejected',
      place: name,
      problem: problem('too-large', { max: max / 1_048_576 }),
    }
  const json = readJson(bytes, name)
  if (json.kind === 'rejected') return json
  const head = headSchema.safeParse(json.value)
  if (!head.success)
    return { kind: 'rejected', place: json.place([]), problem: problem('not-a-course') }
  const { version } = head.data
  if (version > courseFileVersion) {
    const place = json.place(['version'])
    return { kind: 'rejected', place, problem: problem('newer-format', { version }) }
  }
  const parsed = courseFileSchema.safeParse(courseOfToday(plainText(json.value)))
  if (parsed.success) return sound(parsed.data, name)
  const [issue] = parsed.error.issues
  if (issue === undefined) throw new Error('a schema failed without an issue')
  const schema = z.toJSONSchema(courseFileSchema, { io: 'input' })
  const place = json.place(issue.path as (string | number)[])
  return { kind: 'rejected', place, problem: problemOfSchemaIssue(issue, schema) }
}

const headSchema = z.looseObject({ format: z.literal('sala-course'), version: z.int().min(1) })

function sound(course: CourseFile, place: string): ReadCourse | Rejected {
  const fault = courseFileFault(course)
  if (fault === null) return { kind: 'course', course }
  return { kind: 'rejected', place, problem: problem('missing-reference', { id: fault }) }
}
