import type { Follow } from './follow.ts'

export const followOffer: Follow = async () => null
