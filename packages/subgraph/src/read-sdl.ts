import { existsSync, readdirSync, readFileSync } from 'node:fs'

/**
 * The contract of a service: its `schema.graphql`, and where that is split by type the files of `schema/` after it.
 * @param service the folder of the service, with a slash at its end
 */
export function readSdl(service: URL): string {
  const folder = new URL('schema/', service)
  const parts = existsSync(folder) ? readdirSync(folder).sort() : []
  const files = [new URL('schema.graphql', service), ...parts.map(part => new URL(part, folder))]
  return files.map(file => readFileSync(file, 'utf8')).join('\n')
}
