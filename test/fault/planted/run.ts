// Plants each bug, prints what became of it, and ends with an error where a test did not notice.
import { isCaught, plantBugs } from './plant-bugs.ts'
import { plants } from './plants.ts'

const wanted = process.argv[2] ?? ''
const outcomes = await plantBugs(plants.filter(({ bug }) => bug.includes(wanted)))

for (const outcome of outcomes) {
  const { bug, test, without, with: found, tookMs } = outcome
  const seconds = `${(tookMs / 1000).toFixed(1)} s`
  const told = isCaught(outcome) ? 'caught' : `NOT CAUGHT (without: ${without}, with: ${found})`
  console.log(`${told}  ${bug}  by ${test}  ${seconds}`)
}
const caught = outcomes.filter(isCaught).length
console.log(`${caught} of ${outcomes.length} planted bugs caught`)
process.exitCode = caught === outcomes.length && outcomes.length > 0 ? 0 : 1
