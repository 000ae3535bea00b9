/** A slot that can be booked. It is computed, and stored nowhere. */
export interface ServiceSlotRecord {
  servicePointId: string
  startsAt: Date
  endsAt: Date
  /** How many bookings there is room for. */
  free: number
}
