import { cpSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { faultSeed, randomFrom } from '../../helpers/fault-random.ts'
import { addRounds, noRounds, reportAttack, type AttackSums } from '../attack/attack-sums.ts'
import { copyOfPrepared, scratchFolder } from '../attack/attacking-child.ts'
import { judgeFolder } from '../attack/judge-folder.ts'
import type { PreparedFolder } from '../attack/prepared-folders.ts'
import { toldIn, type Told } from '../attack/told.ts'
import { cutOften, type Recording } from './cut-often.ts'
import { imageCount, needsRecorder, recordIn } from './recorded-child.ts'

const images = imageCount(24, 300)
const imagesOfOneRecording = 12

const random = randomFrom(faultSeed)
const recordRestore = ({ dataDir, workshopId }: PreparedFolder) =>
  recordIn((dir) => cpSync(dataDir, dir, { recursive: true }), 'restore-for-recording', [
    workshopId,
  ])

async function judgeCuts(
  recording: Recording,
  cuts: number,
  { told, damaged }: PreparedFolder,
  sums: AttackSums,
): Promise<void> {
  await cutOften(recording, cuts, random, async ({ dir, printed, opIndex, fate }) => {
    const findings = await judgeFolder(dir, [...told, ...toldIn(printed)], damaged)
    addRounds(sums, findings, `after call ${opIndex}, unsynced ${fate}`)
  })
}

/** A restore that the power cut in the middle: what is on the disk, and what had been told by then. */
async function cutOnce(recording: Recording, prepared: PreparedFolder): Promise<PreparedFolder> {
  const dataDir = scratchFolder()
  const told: Told[] = [...prepared.told]
  await cutOften(recording, 1, random, async ({ dir, printed }) => {
    cpSync(dir, dataDir, { recursive: true })
    told.push(...toldIn(printed))
    await Promise.resolve()
  })
  return { ...prepared, dataDir, told }
}

describe('a power cut while a damaged workshop is restored', () => {
  it(`takes nothing that a second restore could bring back, in ${images} images [needs strace]`, async (context) => {
    await needsRecorder(context)
    const prepared = await copyOfPrepared('damaged')
    const sums = noRounds()
    await judgeCuts(await recordRestore(prepared), images, prepared, sums)
    reportAttack('G2 power cut: restore of a damaged one', sums)
    expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
  })

  it(`nor does another one in the second restore, in ${images} images [needs strace]`, async (context) => {
    await needsRecorder(context)
    const prepared = await copyOfPrepared('damaged')
    const first = await recordRestore(prepared)
    const sums = noRounds()
    while (sums.rounds < images) {
      const cut = await cutOnce(first, prepared)
      await judgeCuts(await recordRestore(cut), imagesOfOneRecording, cut, sums)
    }
    reportAttack('G2 power cut: second restore', sums)
    expect({ lost: sums.lost, problems: sums.problems }).toEqual({ lost: 0, problems: [] })
  })
})
