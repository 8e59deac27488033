import { passPort } from '../page-bridge/pass-port.ts'

passPort()
