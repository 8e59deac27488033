// Makes dist/app: the processes, preloads, pages and assets as the packaged app holds them.
import { bundleApp } from './bundles/app.mjs'

const startedAt = Date.now()
const made = await bundleApp()
const took = `${((Date.now() - startedAt) / 1000).toFixed(1)} s`
console.log(made ? `dist/app made, ${took}` : `dist/app is up to date, ${took}`)
