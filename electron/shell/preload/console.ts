import { passCommands } from '../page-bridge/pass-commands.ts'
import { passPort } from '../page-bridge/pass-port.ts'

passPort()
passCommands()
