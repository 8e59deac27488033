import { execFileSync } from 'node:child_process'

/** The commit that is tested, and whether anything was changed since. */
export function sourcesNow(): string {
  try {
    const git = (...args: string[]) =>
      execFileSync('git', args, { cwd: import.meta.dirname, encoding: 'utf8' }).trim()
    const commit = git('rev-parse', '--short', 'HEAD')
    return commit + (git('status', '--porcelain') ? ' and changes' : '')
  } catch {
    return 'unknown'
  }
}
