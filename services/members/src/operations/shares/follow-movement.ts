import { trusted } from '@cluster/database'
import type { Emit } from '@cluster/jobs'
import type { ClientSession } from 'mongoose'
import { Organisation, type OrganisationRecord } from '../../models/organisation.ts'
import type { ShareEntryRecord, ShareMovementRecord } from '../../models/share-movement.ts'
import { clusterRegisterId, type ShareRegisterRecord } from '../../models/share-register.ts'
import type { Change } from '../composition/change.ts'
import { changeComposition } from '../composition/change-composition.ts'
import { differenceOf } from '../composition/counts.ts'
import type { EssRule } from '../composition/ess-rule.ts'
import { weightOf } from '../composition/weight-of.ts'
import { followInCooperative } from '../cooperative/follow-in-cooperative.ts'

interface Means {
  session: ClientSession
  emit: Emit
  now: Date
  measure: EssRule['measure']
}

/**
 * What follows from a movement, in its transaction: shares of the union are capital in the composition of the
 * cluster, those of a cooperative stand in its tally. Either refuses what breaks a rule.
 */
export async function followMovement(
  movement: ShareMovementRecord,
  register: ShareRegisterRecord,
  means: Means,
): Promise<void> {
  const entries = movement.entries.filter(({ delta }) => delta.subscribed !== 0)
  if (entries.length === 0) return
  if (register._id !== clusterRegisterId) return followInCooperative(register._id, entries, means.session)
  await followInComposition(movement.on, entries, register.nominalCents, means)
}

async function followInComposition(
  on: string,
  entries: ShareEntryRecord[],
  nominalCents: number,
  { session, ...more }: Means,
): Promise<void> {
  const ids = entries.map(({ holder }) => holder.id)
  const rows = await Organisation.find({ _id: trusted({ $in: ids }) })
    .session(session)
    .lean<OrganisationRecord[]>()
  const organisations = new Map(rows.map(row => [row._id, row]))
  // What was there before it became a member, it brought with it on that day.
  const day = rows.reduce((latest, { membership }) => maxDay(latest, membership?.since ?? on), on)
  const changes = entries.map(({ holder, delta, after }): Change => {
    const { essBasis = null, isMember = false } = organisations.get(holder.id) ?? {}
    const weight = (shares: number) =>
      weightOf({ essBasis, isMember, votes: 1, capitalCents: shares * nominalCents })
    return {
      organisationId: holder.id,
      cause: 'SHARES',
      on: day,
      // Nothing where it is no member any more, but noted all the same: so becoming one at the same time conflicts.
      delta: differenceOf(weight(after.subscribed - delta.subscribed), weight(after.subscribed)),
    }
  })
  await changeComposition(changes as [Change, ...Change[]], { session, ...more })
}

const maxDay = (a: string, b: string): string => (a > b ? a : b)
