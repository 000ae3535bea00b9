import type { Follow } from '@cluster/jobs'

export const followBooking: Follow = async () => null
