import type { EpochMs } from '../base/ids.ts'

/** One reading of all clocks at hand, taken a few times a second. */
export type ClockSample = {
  readonly wallMs: EpochMs
  /** Never jumps; stands still during sleep on some systems. */
  readonly monotonicMs: number
  /** Counts on through sleep, to the second; null where there is no such clock. */
  readonly uptimeMs: number | null
  /** IANA zone of the laptop. */
  readonly zone: string
}

/** Something that happened to the clocks between two readings. */
export type ClockNews =
  /** Nobody watched for `gapMs`. `sure` is false where it may have been the wall clock being set. */
  | { readonly kind: 'slept'; readonly gapMs: number; readonly sure: boolean }
  | { readonly kind: 'wall-jumped'; readonly byMs: number }
  | { readonly kind: 'zone-changed'; readonly from: string; readonly to: string }

/** Longer without a reading is a sleep: the laptop's, or that of a stopped process. */
export const sleepMs = 2000
/** Two clocks read one after the other differ by less than this. */
const stepMs = 50
/** Uptime comes in whole seconds: two readings can be off by one each. */
const uptimeErrorMs = 1500

/** What happened between two readings; nothing in nearly all of them. */
export function clockStep(previous: ClockSample, sample: ClockSample): readonly ClockNews[] {
  const news = timeNews(previous, sample)
  const { zone } = sample
  return zone === previous.zone
    ? news
    : [...news, { kind: 'zone-changed', from: previous.zone, to: zone }]
}

function timeNews(previous: ClockSample, sample: ClockSample): readonly ClockNews[] {
  const wall = sample.wallMs - previous.wallMs
  const watched = sample.monotonicMs - previous.monotonicMs
  const ahead = wall - watched
  const uptime =
    sample.uptimeMs === null || previous.uptimeMs === null
      ? null
      : sample.uptimeMs - previous.uptimeMs
  if (Math.abs(ahead) < stepMs) return slept(watched, true)
  if (uptime === null) return withoutUptime(watched, ahead)
  const stoodStill = uptime - watched > uptimeErrorMs
  if (!stoodStill) return [...slept(watched, true), jumped(ahead)]
  return Math.abs(wall - uptime) <= uptimeErrorMs
    ? slept(wall, true)
    : [...slept(uptime, true), jumped(wall - uptime)]
}

/** A wall clock ahead of the other may have been set, or the other slept: people know which. */
function withoutUptime(watched: number, ahead: number): readonly ClockNews[] {
  if (ahead >= sleepMs) return slept(watched + ahead, false)
  return [...slept(watched, true), jumped(ahead)]
}

const jumped = (byMs: number): ClockNews => ({ kind: 'wall-jumped', byMs: Math.round(byMs) })

function slept(gapMs: number, sure: boolean): readonly ClockNews[] {
  return gapMs < sleepMs ? [] : [{ kind: 'slept', gapMs: Math.round(gapMs), sure }]
}
