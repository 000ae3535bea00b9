import { Associate, type AssociateCategory, type AssociateRecord } from '@cluster/members/models/associate.ts'
import { type CollegeRecord, Cooperative } from '@cluster/members/models/cooperative.ts'
import type { ShareHolderRecord } from '@cluster/members/models/share-holder.ts'
import { newCooperative } from '@cluster/members/operations/cooperative/create-cooperative.ts'
import { withChange } from '@cluster/members/operations/cooperative/tally.ts'
import { bought, buildRegister, organisation, person } from './build-register.ts'
import { cooperatives, fictitious, people } from './ids.ts'
import type { SeedCollection } from './seed-collection.ts'

const _id = cooperatives.quarter
const joinedOn = '2025-01-15'

interface Joined {
  holder: ShareHolderRecord
  category: AssociateCategory
  collegeId: string
  shares: number
}

const [users, makers] = ['college-fictif-usagers', 'college-fictif-producteurs-et-partenaires']

const joined: Joined[] = [
  { holder: person(people.RESIDENT), category: 'BENEFICIARY', collegeId: users!, shares: 2 },
  { holder: person(people.ENGLISH_RESIDENT), category: 'VOLUNTEER', collegeId: users!, shares: 1 },
  {
    holder: organisation(fictitious.organisation(4)),
    category: 'PRODUCER',
    collegeId: makers!,
    shares: 3,
  },
  {
    holder: organisation(fictitious.organisation(0)),
    category: 'CONTRIBUTOR',
    collegeId: makers!,
    shares: 10,
  },
]

const college = (id: string, fr: string, en: string, categories: AssociateCategory[]): CollegeRecord => ({
  id,
  name: { fr, en },
  weight: { numerator: 5_000, denominator: 10_000 },
  isWeightGiven: true,
  categories,
  associates: 0,
})

/** It has employees, so the law asks for some among the associates: what is not met yet is there to be seen. */
const founding = {
  ...newCooperative({ _id, name: 'SCIC fictive du quartier', hasEmployees: true }),
  colleges: [
    college(users!, 'Usagers (fictif)', 'Users (fictitious)', ['BENEFICIARY', 'VOLUNTEER']),
    college(makers!, 'Producteurs et partenaires (fictif)', 'Producers and partners (fictitious)', [
      'CONTRIBUTOR',
      'EMPLOYEE',
      'LOCAL_AUTHORITY',
      'PRODUCER',
    ]),
  ],
}

const cooperative = joined.reduce(
  (before, { category, collegeId, shares }) =>
    withChange(before, { category, collegeId, associates: 1, shares, shareholders: 1 }),
  founding,
)

const associates = joined.map(
  ({ holder, category, collegeId }, n): AssociateRecord => ({
    _id: `associate-fictif-${n}`,
    ...{ cooperativeId: _id, holder, category, collegeId, joinedOn, leftOn: null, isCurrent: true },
  }),
)

export const cooperativeRegister = buildRegister(
  _id,
  2_000,
  joined.flatMap(({ holder, shares }) => bought(joinedOn, holder, shares)),
)

/** A cooperative of collective interest that is being founded, with associates who are all fictitious. */
export const cooperativeSeed: SeedCollection[] = [
  { model: Cooperative, documents: () => [cooperative] },
  { model: Associate, documents: () => associates },
]
