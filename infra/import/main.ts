import { createReadStream, readFileSync, statSync } from 'node:fs'
import { extname } from 'node:path'
import { configOrExit } from '@cluster/config'
import { closeDatabases } from '@cluster/database'
import type { ImportReport } from '@cluster/errors'
import { importEvents } from '@cluster/events/operations/import/import-events.ts'
import { ruleVariables } from '@cluster/members/config.ts'
import { importMembers } from '@cluster/members/operations/imports/import-members.ts'
import {
  type ImportFormat,
  importFormats,
  importPublications,
} from '@cluster/publications/operations/import/import-publications.ts'
import { argumentsOrExit, fail } from '../arguments.ts'
import { withStores } from '../cluster/with-stores.ts'
import { organisations } from '../seed/ids.ts'
import { openDatabases } from '../seed/open-databases.ts'
import { reportText } from './report-text.ts'

const usage = `Usage:
  npm run import -- members FILE.csv        organisations, by their header line
  npm run import -- events FILE.ics         events (iCalendar) [--organiser ORGANISATION_ID]
  npm run import -- publications FILE       publications: .bib (BibTeX), .ris, .json (CSL), .xml (DataCite)
Bad records are reported and skipped. Importing a file again changes nothing. Status 2: some were skipped.`

const { values, positionals } = argumentsOrExit(usage, {
  allowPositionals: true,
  options: { organiser: { type: 'string', default: organisations.cluster } },
})
const [kind = '', file = '', ...more] = positionals

const importers: Record<string, () => Promise<ImportReport>> = {
  members: () => importMembers(createReadStream(file), new Date(), configOrExit(ruleVariables).ESS_MEASURE),
  events: () => importEvents(readFileSync(file, 'utf8'), { organiserId: values.organiser, now: new Date() }),
  publications: () => {
    const format = extname(file).slice(1).toLowerCase()
    if (!(format in importFormats)) fail(usage)
    return importPublications(readFileSync(file, 'utf8'), format as ImportFormat)
  },
}
const importer = importers[kind]

if (!importer || !file || more.length > 0) fail(usage)
if (!statSync(file, { throwIfNoEntry: false })?.isFile()) fail(`There is no file ${file}.`)

await withStores(async ({ mongodbUri }) => {
  await openDatabases(mongodbUri)
  const report = await importer()
  console.log(reportText(file, report))
  await closeDatabases()
  process.exitCode = report.rejected.length > 0 ? 2 : 0
})
