import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** What an operation asks for, its fragments put in wherever they are spread. */
export interface Measures {
  depth: number
  aliases: number
  directives: number
  /** How many objects the answer may hold: a page counts for all its edges. */
  cost: number
}

const usualPage = 20
const largestPage = 100

/**
 * Measures a valid operation. What is below `__schema` and `__type` is left out: it reads no data, and graphql-js
 * limits its depth.
 * @param variables as the client sent them
 */
export function measureOperation(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Measures {
  const fragments = new Map<string, SelectionSetNode>()
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION)
      fragments.set(definition.name.value, definition.selectionSet)
  // Fragments that spread each other twice would take for ever to walk, were they not remembered.
  const known = new Map<string, Measures>()

  const ofFragment = (name: string, pageSize: number): Measures => {
    const key = `${name} ${pageSize}`
    const measures = known.get(key) ?? ofSelections(fragments.get(name)!, pageSize)
    known.set(key, measures)
    return measures
  }
  const ofField = (field: FieldNode, pageSize: number): Measures => {
    const { selectionSet, name, alias } = field
    const own = { depth: 1, aliases: alias ? 1 : 0, directives: 0, cost: 0 }
    if (!selectionSet || name.value.startsWith('__')) return own
    const inside = ofSelections(selectionSet, pageSizeOf(field, operation, variables))
    return {
      depth: 1 + inside.depth,
      aliases: own.aliases + inside.aliases,
      directives: inside.directives,
      cost: timesOf(name.value, pageSize, variables) * (1 + inside.cost),
    }
  }
  const ofSelections = ({ selections }: SelectionSetNode, pageSize: number): Measures => {
    const sum: Measures = { depth: 0, aliases: 0, directives: 0, cost: 0 }
    for (const selection of selections) {
      const one =
        selection.kind === Kind.FIELD
          ? ofField(selection, pageSize)
          : selection.kind === Kind.INLINE_FRAGMENT
            ? ofSelections(selection.selectionSet, pageSize)
            : ofFragment(selection.name.value, pageSize)
      sum.depth = Math.max(sum.depth, one.depth)
      sum.aliases += one.aliases
      sum.directives += one.directives + (selection.directives?.length ?? 0)
      sum.cost += one.cost
    }
    return sum
  }
  const measures = ofSelections(operation.selectionSet, 1)
  return { ...measures, directives: measures.directives + (operation.directives?.length ?? 0) }
}

/** How often a field may be there: what a gateway asks of a subgraph names its entities in a variable. */
function timesOf(
  name: string,
  pageSize: number,
  { representations }: Readonly<Record<string, unknown>>,
): number {
  if (name === 'edges') return pageSize
  return name === '_entities' && Array.isArray(representations) ? representations.length : 1
}

function pageSizeOf(
  { arguments: given }: FieldNode,
  { variableDefinitions }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  let value = given?.find(({ name }) => name.value === 'first')?.value
  if (value?.kind === Kind.VARIABLE) {
    const { name } = value
    const sent = variables[name.value]
    if (typeof sent === 'number') return clamp(sent)
    value = variableDefinitions?.find(({ variable }) => variable.name.value === name.value)?.defaultValue
  }
  return value?.kind === Kind.INT ? clamp(Number(value.value)) : usualPage
}

/** A page that is too large is refused by its subgraph. */
const clamp = (size: number) => Math.min(Math.max(size, 1), largestPage)
