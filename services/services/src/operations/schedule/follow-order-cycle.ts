import type { Follow } from '@cluster/jobs'

export const followOrderCycle: Follow = async () => null
