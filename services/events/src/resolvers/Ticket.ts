import { drawQrCode } from '../operations/check-in/draw-qr-code.ts'
import type { TicketResolvers } from '../schema.generated.ts'

export const Ticket: TicketResolvers = { qrCode: ({ token }) => drawQrCode(token) }
