import { findPage, type Page, type PageArgs, trusted } from '@cluster/database'
import type { DeadlineKind, DeadlineRecord } from '../../models/deadline.ts'
import { Person, type PersonRecord } from '../../models/person.ts'
import { asMade } from '../../orders.ts'
import { whomToConvene } from '../assemblies/whom-to-convene.ts'

/** Conditions on people; whoever meets one of them is told. Each has an index that is in the order of ids. */
type Told = (deadline: DeadlineRecord) => object[] | Promise<object[]>

const named: Told = ({ personIds, organisationId }) => [
  { _id: trusted({ $in: personIds }) },
  ...(organisationId ? [{ organisationIds: organisationId }] : []),
]

const namedAndStaff: Told = async deadline => [
  ...(await named(deadline)),
  { roles: trusted({ $in: ['STAFF', 'DIRECTOR'] }) },
]

const electors: Told = ({ subjectId }) => whomToConvene(subjectId)

/** Who is told of a deadline, by its kind. */
const told: Record<DeadlineKind, Told> = {
  AGREEMENT_ENDING: namedAndStaff,
  ASSEMBLY: electors,
  DEROGATION_ENDING: namedAndStaff,
  DUES_PAYABLE: named,
  ESUS_ENDING: named,
}

const filterOf = async (deadline: DeadlineRecord) => ({ $or: await told[deadline.kind](deadline) })

/** A page of those who are told, each once, by their ids. */
export async function recipientsOf(deadline: DeadlineRecord, args: PageArgs): Promise<Page<PersonRecord>> {
  return findPage(Person, { filter: await filterOf(deadline), order: asMade, ...args })
}

/** One person, if it is among those who are told. */
export async function recipientOf(deadline: DeadlineRecord, id: string): Promise<PersonRecord | null> {
  return Person.findOne({ _id: id, ...(await filterOf(deadline)) } as never).lean<PersonRecord>()
}
