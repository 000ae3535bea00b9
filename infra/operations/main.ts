import { readFileSync, statSync } from 'node:fs'
import { parseConfig } from '@cluster/config'
import { closeDatabases, migrate, openDatabase } from '@cluster/database'
import { apiSchema } from '@cluster/gateway/api-schema.ts'
import { operationLimits } from '@cluster/gateway/config.ts'
import { migrations } from '@cluster/identity/migrations.ts'
import { App } from '@cluster/identity/models/app.ts'
import {
  listOperations,
  registerOperations,
  removeOperations,
} from '@cluster/identity/operations/keep-operations.ts'
import { argumentsOrExit, fail } from '../arguments.ts'
import { withStores } from '../cluster/with-stores.ts'
import { checkDocuments } from './check-documents.ts'

const usage = `Usage:
  npm run operations -- register FILE.graphql … --app APP_ID   what the app may send: its named operations
  npm run operations -- list --app APP_ID                      what it registered
  npm run operations -- remove NAME_OR_SHA256 --app APP_ID     refused a minute later at the latest
Nothing is stored when one operation is wrong. Registering again changes nothing.`

const { values, positionals } = argumentsOrExit(usage, {
  allowPositionals: true,
  options: { app: { type: 'string' } },
})
const [verb = '', ...named] = positionals
const appId = values.app

const commands: Record<string, (app: string) => Promise<string[]>> = {
  register: async app => {
    if (!(await App.exists({ _id: app })))
      console.error(`Beware: no app ${app} is registered in this cluster.`)
    const lines = await registerOperations(app, operations, new Date())
    return lines.map(({ name, hash }) => `${hash}  ${name}`)
  },
  list: async app => (await listOperations(app)).map(({ name, hash }) => `${hash}  ${name}`),
  remove: async app => {
    const removed = await Promise.all(
      named.map(async name => ({ name, count: await removeOperations(app, name) })),
    )
    if (removed.some(({ count }) => count === 0)) process.exitCode = 1
    return removed.map(({ name, count }) => (count ? `${name} removed.` : `${app} has no operation ${name}.`))
  },
}
const command = commands[verb]
if (!command || !appId || (verb === 'list') !== (named.length === 0)) fail(usage)
const operations = verb === 'register' ? await readOperations(named) : []

await withStores(async ({ mongodbUri }) => {
  await openDatabase('identity', mongodbUri)
  await migrate('identity', migrations)
  for (const line of await command(appId)) console.log(line)
  await closeDatabases()
})

async function readOperations(files: string[]) {
  const missing = files.filter(file => !statSync(file, { throwIfNoEntry: false })?.isFile())
  if (missing.length > 0) fail(missing.map(file => `There is no file ${file}.`).join('\n'))
  const texts = Object.fromEntries(files.map(file => [file, readFileSync(file, 'utf8')]))
  const limits = parseConfig(operationLimits, process.env)
  const { operations, faults } = checkDocuments(texts, await apiSchema(), limits)
  if (faults.length > 0) fail([...faults, 'Nothing was registered.'].join('\n'))
  return operations
}
