import { isAbsolute, join } from 'node:path'

/** Where settings go on Linux. By the rule of XDG, an empty or a relative path counts as none. */
export function configHome(env: NodeJS.ProcessEnv, home: string): string {
  const said = env['XDG_CONFIG_HOME'] ?? ''
  return isAbsolute(said) ? said : join(home, '.config')
}
