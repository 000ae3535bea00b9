import { collection, idField } from '@cluster/database'
import { holderField, type ShareHolderRecord } from './share-holder.ts'

/** The categories of the law, each described in the SDL. */
export const categories = [
  'BENEFICIARY',
  'CONTRIBUTOR',
  'EMPLOYEE',
  'LOCAL_AUTHORITY',
  'PRODUCER',
  'VOLUNTEER',
] as const
export type AssociateCategory = (typeof categories)[number]

/** Somebody's time as an associate of a cooperative. Who comes back has another. */
export interface AssociateRecord {
  _id: string
  cooperativeId: string
  holder: ShareHolderRecord
  category: AssociateCategory
  /** Null where there are no colleges, or it is in none yet. */
  collegeId: string | null
  joinedOn: string
  leftOn: string | null
  /** What `leftOn` comes to, kept so that an index can serve both yes and no. */
  isCurrent: boolean
}

export const Associate = collection<AssociateRecord>(
  'members',
  'associates',
  {
    _id: idField,
    cooperativeId: { type: String, required: true },
    holder: holderField,
    category: { type: String, enum: categories, required: true },
    collegeId: { type: String, default: null },
    joinedOn: { type: String, required: true },
    leftOn: { type: String, default: null },
    isCurrent: { type: Boolean, required: true },
  },
  [
    // Nobody is an associate twice at a time.
    {
      fields: { cooperativeId: 1, 'holder.kind': 1, 'holder.id': 1 },
      unique: true,
      partialFilterExpression: { isCurrent: true },
    },
    // The list of a cooperative: all, of a category, of a college, and both.
    { fields: { cooperativeId: 1, isCurrent: 1, _id: 1 } },
    { fields: { cooperativeId: 1, isCurrent: 1, category: 1, _id: 1 } },
    { fields: { cooperativeId: 1, isCurrent: 1, collegeId: 1, _id: 1 } },
    { fields: { cooperativeId: 1, isCurrent: 1, category: 1, collegeId: 1, _id: 1 } },
    // The organisations among them.
    { fields: { cooperativeId: 1, isCurrent: 1, 'holder.kind': 1, _id: 1 } },
    // What somebody is an associate of.
    { fields: { 'holder.id': 1, _id: 1 } },
  ],
)
