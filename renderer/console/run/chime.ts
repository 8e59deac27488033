import type { RunPhase } from '../../../electron/core/run/run-time.ts'

/** How often each phase sounds; the beginning of a slot is silent. */
const strokes = { normal: 0, warning: 1, danger: 2, overtime: 3 } as const satisfies Record<
  RunPhase,
  number
>

const strokeHz = 660
const overtoneHz = strokeHz * 2.76
const strokeEveryS = 0.45
const ringS = 1.2

let audio: AudioContext | null = null

/** Sounds like a small bell, softly, and more often the later it is. */
export function chime(phase: RunPhase): void {
  audio ??= new AudioContext()
  const { currentTime } = audio
  for (let at = 0; at < strokes[phase]; at += 1) {
    strike(audio, strokeHz, 0.22, currentTime + at * strokeEveryS)
    strike(audio, overtoneHz, 0.06, currentTime + at * strokeEveryS)
  }
}

function strike(context: AudioContext, frequencyHz: number, loudness: number, atS: number): void {
  const tone = new OscillatorNode(context, { frequency: frequencyHz })
  const fade = new GainNode(context, { gain: 0 })
  fade.gain.setValueAtTime(0, atS)
  fade.gain.linearRampToValueAtTime(loudness, atS + 0.008)
  fade.gain.exponentialRampToValueAtTime(0.0001, atS + ringS)
  tone.connect(fade).connect(context.destination)
  tone.start(atS)
  tone.stop(atS + ringS)
}
