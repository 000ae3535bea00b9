import type { Step } from './admit-operations.ts'
import { refusal } from './refusal.ts'

/** Apollo's gateway would answer 500 to a request that names no operation of its document. */
export const refuseUnknownOperation: Step = ({ operation }) => {
  if (operation) return
  throw refusal(
    400,
    'OPERATION_RESOLUTION_FAILURE',
    'The document has no such operation, or several and none is named.',
  )
}
