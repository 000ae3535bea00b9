import type { Config } from '@cluster/config'
import { type Measures, measureOperation } from '@cluster/graph/measure-operation.ts'
import type { DocumentNode, OperationDefinitionNode } from 'graphql'
import type { Step } from './admit-operations.ts'
import type { operationLimits } from './config.ts'
import { pointsFor } from './points.ts'
import { refusal } from './refusal.ts'

type Limits = Pick<
  Config<typeof operationLimits>,
  'MAX_DEPTH' | 'MAX_ALIASES' | 'MAX_DIRECTIVES' | 'MAX_COST'
>

const rules: [keyof Measures, keyof Limits, code: string, what: string][] = [
  ['depth', 'MAX_DEPTH', 'QUERY_TOO_DEEP', 'fields inside each other'],
  ['aliases', 'MAX_ALIASES', 'TOO_MANY_ALIASES', 'aliases'],
  ['directives', 'MAX_DIRECTIVES', 'TOO_MANY_DIRECTIVES', 'directives'],
  ['cost', 'MAX_COST', 'QUERY_TOO_COSTLY', 'objects in its answer'],
]

/** Refuses operations that ask for too much before they are planned; dear ones take more points. */
export function limitOperations(limits: Limits): Step {
  return async ({ document, operation, request, contextValue }) => {
    if (!operation) return
    const measures = measuresOf(document, operation, request.variables ?? {})
    const [excess] = excessIn(measures, limits)
    if (excess) throw refusal(400, excess.code, excess.message)
    const points = pointsFor(measures.cost)
    if (points > 1) await contextValue.allowance.take(points - 1)
  }
}

/** What an operation has too much of, its variables left out. */
export function excessOf(document: DocumentNode, operation: OperationDefinitionNode, limits: Limits) {
  return excessIn(measureOperation(document, operation, {}), limits)
}

function excessIn(measures: Measures, limits: Limits): { code: string; message: string }[] {
  return rules.flatMap(([measure, limit, code, what]) => {
    if (measures[measure] <= limits[limit]) return []
    const message = `The operation has ${measures[measure]} ${what}: at most ${limits[limit]} are allowed.`
    return { code, message }
  })
}

// Apollo Server gives the same operation again for the same text.
const known = new WeakMap<OperationDefinitionNode, Measures>()

function measuresOf(document: DocumentNode, operation: OperationDefinitionNode, variables: object): Measures {
  const measures =
    known.get(operation) ?? measureOperation(document, operation, variables as Record<string, unknown>)
  // The size of a page may be a variable.
  if (!operation.variableDefinitions?.length) known.set(operation, measures)
  return measures
}
