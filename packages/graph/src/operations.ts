import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type DocumentNode, parse, print, separateOperations } from 'graphql'

const services = new URL('../../../services/', import.meta.url)

/**
 * The operations of a service by their names, each with the fragments that it spreads: those in its files
 * `operations/*.graphql`, which the gateway lets its client send, and nothing else.
 */
export function operationsOf(service: string): Record<string, string> {
  const folder = new URL(`${service}/operations/`, services)
  const files = readdirSync(folder).filter(file => file.endsWith('.graphql'))
  return Object.assign({}, ...files.map(file => namedOperations(readFileSync(new URL(file, folder), 'utf8'))))
}

/** The operations of all services. */
export function builtInOperations(): string[] {
  const withOperations = readdirSync(services).filter(service =>
    existsSync(new URL(`${service}/operations/`, services)),
  )
  return withOperations.flatMap(service => Object.values(operationsOf(service)))
}

/** Each operation of a document by its name, printed as `print()` of graphql-js does, with its own fragments. */
export function namedOperations(document: string | DocumentNode): Record<string, string> {
  const parsed = typeof document === 'string' ? parse(document, { noLocation: true }) : document
  return Object.fromEntries(
    Object.entries(separateOperations(parsed)).map(([name, operation]) => [name, print(operation)]),
  )
}
