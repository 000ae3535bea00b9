import { Derogation } from '../../models/derogation.ts'
import { DuesPayment } from '../../models/dues-payment.ts'
import { MembershipEntry } from '../../models/membership-entry.ts'

/** What a person did for members, as it is kept. */
export async function exportAuthored(authorId: string): Promise<object> {
  const [membershipSteps, duesPayments, derogations] = await Promise.all([
    MembershipEntry.find({ authorId }).sort({ _id: 1 }).lean<Kept[]>(),
    DuesPayment.find({ authorId }).sort({ _id: 1 }).lean<Kept[]>(),
    Derogation.find({ authorId }).sort({ _id: 1 }).lean<Kept[]>(),
  ])
  return {
    membershipSteps: membershipSteps.map(own),
    duesPayments: duesPayments.map(own),
    derogations: derogations.map(own),
  }
}

interface Kept {
  _id: string
  at: Date
}

const own = ({ _id: id, at, ...rest }: Kept) => ({ id, ...rest, at: at.toISOString() })
