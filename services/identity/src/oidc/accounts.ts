import { GraphUnavailable } from '@cluster/graph'
import type { KoaContextWithOIDC, Account as OidcAccount } from 'oidc-provider'
import { errors } from 'oidc-provider'
import type { People, Person } from '../graph/person.ts'
import { Account, type AccountRecord } from '../models/account.ts'
import { noteSeen } from '../operations/note-seen.ts'

export interface SignedIn extends OidcAccount {
  /** As the graph tells now; only where a token is made. */
  person: Person | null
}

/** Who a session or a token is of: nobody where the account is closed or the person gone. */
export function accountsOf(people: People, now: () => Date) {
  return async (ctx: KoaContextWithOIDC, id: string): Promise<SignedIn | undefined> => {
    const account = await Account.findById(id).lean<AccountRecord>()
    if (!account || account.closedAt) return undefined
    const makesToken = ctx.oidc.route === 'token'
    const person = makesToken ? await findPerson(people, id) : null
    if (makesToken && !(person && (await noteSeen(id, now())))) return undefined
    return { accountId: id, person, claims: () => ({ sub: id }) }
  }
}

// A client that hears this keeps its code or refresh token and tries again.
async function findPerson(people: People, id: string): Promise<Person | null> {
  try {
    return await people.byId(id)
  } catch (error) {
    // Not only GraphUnavailable: a connection that is refused or cut comes as it is.
    const code = error instanceof GraphUnavailable ? error.code : 'UNREACHABLE'
    throw Object.assign(new errors.TemporarilyUnavailable('who you are cannot be looked up now', code), {
      statusCode: 503,
      status: 503,
    })
  }
}
