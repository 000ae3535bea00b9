import type { Context } from '../../context.ts'
import type { AssemblyRecord } from '../../models/assembly.ts'
import { setDeadline } from '../deadlines/set-deadline.ts'
import { changeConvened, findAssemblyIn } from './change-convened.ts'
import { checkNotice, checkPlace } from './check-assembly.ts'

interface Move {
  id: string
  heldAt?: Date | null
  place?: string | null
}

/** Puts an assembly to another time or place. Moving it to where it is changes nothing, and tells nobody. */
export async function moveAssembly(move: Move, { now, transact }: Context): Promise<AssemblyRecord> {
  return transact(async (session, emit) => {
    const before = await findAssemblyIn(move.id, session)
    const [heldAt, place] = [move.heldAt ?? before.heldAt, move.place ?? before.place]
    const isMoved = heldAt.getTime() !== before.heldAt.getTime()
    if (!isMoved && place === before.place) return before
    checkPlace(place)
    if (isMoved) checkNotice(heldAt, before.noticeDays, now())

    const moved = await changeConvened(before, { heldAt, place }, { session })
    await setDeadline(
      { kind: 'ASSEMBLY', subjectId: moved._id, at: heldAt, isNews: place !== before.place },
      { session, emit },
    )
    emit({ type: 'assembly.moved', subject: moved._id })
    return moved
  })
}
