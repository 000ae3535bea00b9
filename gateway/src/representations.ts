import type { FormattedExecutionResult, GraphQLFormattedError } from 'graphql'

interface Shared {
  variables: Record<string, unknown>
  /** Gives an answer to the variables back as one to those that they were made of. */
  spread(result: FormattedExecutionResult): FormattedExecutionResult
}

/**
 * Apollo's executor sends a representation as often as it occurs: in a list of events of one organiser, as
 * often as there are events. This sends each once, and spreads the answer, its errors included.
 */
export function shareRepresentations(variables: Record<string, unknown>): Shared {
  const { representations } = variables
  if (!Array.isArray(representations) || representations.length < 2)
    return { variables, spread: result => result }
  const placeOf = new Map<string, number>()
  const distinct: unknown[] = []
  const places = representations.map(representation => {
    const key = JSON.stringify(representation)
    const known = placeOf.get(key)
    if (known !== undefined) return known
    placeOf.set(key, distinct.length)
    return distinct.push(representation) - 1
  })
  if (distinct.length === representations.length) return { variables, spread: result => result }
  return {
    variables: { ...variables, representations: distinct },
    spread: result => ({
      ...result,
      ...(result.data ? { data: spreadData(result.data, places) } : {}),
      ...(result.errors ? { errors: result.errors.flatMap(error => spreadError(error, places)) } : {}),
    }),
  }
}

function spreadData(data: Record<string, unknown>, places: number[]): Record<string, unknown> {
  const entities = data._entities
  if (!Array.isArray(entities)) return data
  const given = new Set<number>()
  return {
    ...data,
    _entities: places.map(place => {
      // The executor merges into what it gets: each place needs a copy of its own.
      if (given.has(place)) return copyOf(entities[place])
      given.add(place)
      return entities[place]
    }),
  }
}

/** Of what JSON can hold; `structuredClone()` takes several times as long. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf)
  // In one process a leaf may be a Date, which nobody merges into.
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const copy: Record<string, unknown> = {}
  for (const name in value) copy[name] = copyOf((value as Record<string, unknown>)[name])
  return copy
}

function spreadError(error: GraphQLFormattedError, places: number[]): GraphQLFormattedError[] {
  const [root, place, ...rest] = error.path ?? []
  if (root !== '_entities' || typeof place !== 'number') return [error]
  return places.flatMap((from, to) => (from === place ? [{ ...error, path: [root, to, ...rest] }] : []))
}
