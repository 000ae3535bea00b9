import { excessOf } from '@cluster/gateway/limits.ts'
import { namedOperations } from '@cluster/graph/operations.ts'
import { type DocumentNode, GraphQLError, type GraphQLSchema, parse, Source, validate } from 'graphql'

export interface Checked {
  operations: { name: string; document: string }[]
  /** A line for each fault: `file:line: what is wrong`. */
  faults: string[]
}

type Limits = Parameters<typeof excessOf>[2] & { MAX_TOKENS: number }

/** What files of operations hold, and all that the gateway would refuse of it. `files` is text by name. */
export function checkDocuments(
  files: Record<string, string>,
  schema: GraphQLSchema,
  limits: Limits,
): Checked {
  const checked: Checked = { operations: [], faults: [] }
  const fileOf = new Map<string, string>()
  for (const [file, text] of Object.entries(files)) {
    const document = parsed(new Source(text, file), checked.faults)
    if (!document) continue
    const wrong = validate(schema, document).map(lineOf)
    checked.faults.push(...wrong)
    if (wrong.length > 0) continue
    for (const [name, operation] of Object.entries(namedOperations(document))) {
      const known = fileOf.get(name)
      const faults = [
        ...(name ? [] : ['an operation has no name']),
        ...(known ? [`${name} stands in ${known} too`] : []),
        ...excess(operation, limits).map(message => `${name}: ${message}`),
      ]
      checked.faults.push(...faults.map(fault => `${file}: ${fault}`))
      fileOf.set(name, file)
      checked.operations.push({ name, document: operation })
    }
    if (!document.definitions.some(({ kind }) => kind === 'OperationDefinition'))
      checked.faults.push(`${file}: no operation is in it`)
  }
  return checked
}

function parsed(source: Source, faults: string[]): DocumentNode | null {
  try {
    return parse(source)
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    faults.push(lineOf(error))
    return null
  }
}

function excess(text: string, limits: Limits): string[] {
  let document: DocumentNode
  try {
    document = parse(text, { maxTokens: limits.MAX_TOKENS })
  } catch {
    return [`it has more than ${limits.MAX_TOKENS} tokens`]
  }
  const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition')
  if (operation?.kind !== 'OperationDefinition') return []
  return excessOf(document, operation, limits).map(({ message }) => message)
}

function lineOf({ source, locations, message }: GraphQLError): string {
  return `${source?.name}:${locations?.[0]?.line}: ${message}`
}
