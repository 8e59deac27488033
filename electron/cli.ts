import { runCli } from './host/cli/run-cli.ts'

process.exitCode = await runCli(process.argv.slice(2))
