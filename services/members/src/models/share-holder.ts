import { embedded } from '@cluster/database'

export const shareHolderKinds = ['ORGANISATION', 'PERSON'] as const

/** Who holds shares. A person who is erased stays under a random id, one for each register. */
export interface ShareHolderRecord {
  kind: (typeof shareHolderKinds)[number]
  id: string
}

export const holderField = {
  type: embedded<ShareHolderRecord>({
    kind: { type: String, enum: shareHolderKinds, required: true },
    id: { type: String, required: true },
  }),
  required: true,
} as const

/** What finds the rows of a holder, or with a prefix the entries. */
export const ofHolder = ({ kind, id }: ShareHolderRecord) => ({ 'holder.kind': kind, 'holder.id': id })
