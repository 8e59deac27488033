import fs from 'node:fs'
import path from 'node:path'
import { unsteadyOf } from './reports.mjs'

/**
 * Writes down which tests passed only when they were tried again. A second try keeps one slip of a busy
 * machine from ending a whole run; what needed it is named at the end of the run, and is to be mended.
 */
export default class UnsteadyReporter {
  /** @param {readonly import('vitest/node').TestModule[]} testModules */
  onTestRunEnd(testModules) {
    const [first] = testModules
    if (first === undefined) return
    const names = testModules.flatMap((testModule) =>
      [...testModule.children.allTests()]
        .filter((test) => test.diagnostic()?.flaky === true)
        .map((test) => `${testModule.relativeModuleId}: ${test.fullName}`),
    )
    const file = unsteadyOf(first.project.name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, JSON.stringify(names))
  }
}
