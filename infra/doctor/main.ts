import { argumentsOrExit } from '../arguments.ts'
import { readEmbeddedConfig } from '../config.ts'
import { checks } from './checks.ts'
import { optionsOf } from './options.ts'
import { reportText } from './report-text.ts'
import { runChecks } from './run-checks.ts'

const usage = 'Usage: npm run doctor [-- --json]'
const { values } = argumentsOrExit(usage, { options: { json: { type: 'boolean', default: false } } })

const findings = await runChecks(checks, optionsOf(readEmbeddedConfig()))
const isSound = findings.every(({ level }) => level !== 'fault')

console.log(values.json ? JSON.stringify({ ok: isSound, findings }, null, 2) : reportText(findings))
// Not by itself: a check that hangs would keep the process.
process.exit(isSound ? 0 : 1)
