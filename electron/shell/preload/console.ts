import { passClosing } from '../page-bridge/pass-closing.ts'
import { passCommands } from '../page-bridge/pass-commands.ts'
import { passPort } from '../page-bridge/pass-port.ts'

passPort()
passCommands()
passClosing()
