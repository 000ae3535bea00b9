import type { Config } from '@cluster/config'
import { buildWorker } from '@cluster/jobs'
import type { Running } from '@cluster/server'
import type { workerVariables } from './config.ts'
import { migrations } from './migrations.ts'
import { followEvent } from './operations/schedule/follow-event.ts'
import { followOccurrence } from './operations/schedule/follow-occurrence.ts'
import { followOffer } from './operations/schedule/follow-offer.ts'
import { outbox, receivers } from './outbox.ts'
import { schedule } from './schedule.ts'

/** Builds and starts the worker that tells other services what happened to events, and does what is due by the clock. */
export function buildEventsWorker(config: Config<typeof workerVariables>): Promise<Running> {
  return buildWorker({
    service: 'events',
    config,
    migrations,
    work: producer => ({
      jobs: [
        outbox.handOver(producer),
        schedule.follow(outbox.transact(producer), {
          EVENT: followEvent,
          OCCURRENCE: followOccurrence,
          OFFER: followOffer,
        }),
      ],
      outbox: { outbox, service: 'events', receivers },
    }),
  })
}
