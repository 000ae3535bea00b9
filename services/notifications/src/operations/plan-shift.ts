import type { Graph } from '@cluster/graph'
import type { Wake } from '@cluster/jobs'
import type { ShiftNotice } from '../policy.ts'
import type { WantedRow } from './plan-row.ts'
import { type PlaceStatus, type PlannedPlace, type PlannedShift, readShift } from './read-shift.ts'
import { writeRows } from './write-rows.ts'

/** Whom it concerns: of a shift that was called off those who had a place then. */
export const volunteersTold: Record<ShiftNotice, readonly PlaceStatus[]> = {
  SHIFT_MOVED: ['TAKEN', 'OFFERED'],
  SHIFT_CANCELLED: ['CANCELLED'],
}

/** Has those who have a place on a shift told that it was moved or called off, once for each time that it was. */
export async function planShift(
  id: string,
  notice: { kind: ShiftNotice; at: Date },
  { graph, signal, wake }: { graph: Graph; signal: AbortSignal; wake(rows: Wake[]): void },
): Promise<void> {
  for await (const { shift, places } of readShift(graph, id)) {
    signal.throwIfAborted()
    const wanted = places
      .filter(place => isTold(place, notice))
      .map(place => wantedRow(id, shift, place, notice))
    await writeRows(wanted)
    wake(wanted.map(row => ({ id: row.id, fence: 0, delayMs: 0 })))
  }
}

// Who took a place since knows the new time.
const isTold = ({ status, changedAt }: PlannedPlace, { kind, at }: { kind: ShiftNotice; at: Date }) =>
  volunteersTold[kind].includes(status) && (kind === 'SHIFT_CANCELLED' || new Date(changedAt) < at)

function wantedRow(
  sourceId: string,
  shift: PlannedShift,
  { id, person }: PlannedPlace,
  { kind, at }: { kind: ShiftNotice; at: Date },
): WantedRow {
  const startsAt = new Date(shift.startsAt)
  return {
    id: `${id}-${kind}-${at.getTime()}`,
    about: {
      kind,
      rule: kind,
      source: 'SHIFT',
      sourceId,
      eventId: shift.occurrence.event.id,
      deadlineKind: null,
      recipientId: person.id,
      startsAt,
      dueAt: at,
      expiresAt: startsAt,
      version: at.getTime(),
      policyVersion: 0,
    },
    isAtOnce: true,
  }
}
