import path from 'node:path'
import { projectDir } from '../bootstrap/places.mjs'

const reportsDir = path.join(projectDir, '.cache', 'reports')

/** @param {string} project @returns {string} vitest's own report of a project's tests */
export const reportOf = (project) => path.join(reportsDir, `${project}.json`)

/** @param {string} project @returns {string} the names of its tests that passed only when tried again */
export const unsteadyOf = (project) => path.join(reportsDir, `${project}.unsteady.json`)
