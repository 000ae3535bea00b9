import type { Transact } from '@cluster/jobs'
import type { GraphQLFieldResolver, GraphQLSchema } from 'graphql'
import { answerOnce, type Keep } from './answer-once.ts'
import { auditFact, entityIn } from './audit-fact.ts'
import type { SubgraphContext } from './context.ts'

type Resolver = GraphQLFieldResolver<unknown, SubgraphContext>

/**
 * Lets each field of Mutation commit together: its change, the fact for the audit log, and the answer for who
 * sends it again. For that a mutation runs one `transact` of its context and returns exactly what that returned:
 * a plain record. What is told once and must not be kept, such as a secret, is a function in it.
 */
export function commitMutations(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { name, type, resolve } = field
    if (!resolve) continue
    const committed: Resolver = (source, args, context, info) =>
      answerOnce(context, String(info.path.key), keep =>
        commit(name, context, {
          keep,
          fact: value => auditFact(name, context.viewer, entityIn(type, value)),
          work: changed => (resolve as Resolver)(source, args, changed, info),
        }),
      )
    field.resolve = committed
  }
  return schema
}

interface Parts {
  keep: Keep
  fact(value: unknown): ReturnType<typeof auditFact>
  work(context: SubgraphContext): unknown
}

async function commit(name: string, context: SubgraphContext, { keep, fact, work }: Parts): Promise<unknown> {
  let returned: unknown
  let calls = 0
  const transact: Transact = async (change, joint) => {
    calls += 1
    if (calls > 1 || !context.transact) throw brokenRule(name)
    const value = await context.transact(async (session, emit) => {
      const value = await change(session, emit)
      emit(fact(value))
      await keep(value, session)
      return value
    }, joint)
    returned = value
    return value
  }
  const answer = await work({ ...context, transact })
  // Else what is kept for a repeat would not be what was answered.
  if (calls !== 1 || answer !== returned) throw brokenRule(name)
  return answer
}

const brokenRule = (name: string) =>
  new Error(`Mutation.${name} must run one transact of its context, and return what that returned`)
