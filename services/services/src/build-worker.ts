import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { followBooking } from './operations/schedule/follow-booking.ts'
import { followOrderCycle } from './operations/schedule/follow-order-cycle.ts'
import { outbox, receivers } from './outbox.ts'
import { schedule } from './schedule.ts'

/** Builds and starts the worker that tells other services what happened to services are asked for. */
export function buildServicesWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'services',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        schedule.follow(outbox.transact(producer), { BOOKING: followBooking, ORDER_CYCLE: followOrderCycle }),
      ],
      outbox: { outbox, service: 'services', receivers },
    }),
  })
}
