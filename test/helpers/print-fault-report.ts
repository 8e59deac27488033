// Prints the table of the figures that have been kept so far.
import { writeFaultReport } from './fault-report.ts'

writeFaultReport()
