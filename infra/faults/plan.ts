import { randomOf } from '../hostile/random.ts'

/** What is done to the parts of a cluster that is at work. */
export const faultKinds = [
  'worker killed',
  'producer killed',
  'worker frozen past its lease',
  'Redis killed and wiped',
  'Redis cut off',
  'primary stepped down',
  'primary killed',
  'primary cut off',
  'receiver accepts and cuts',
] as const
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  kind: FaultKind
  /** How long after the fault before it. */
  afterMs: number
  /** Which of those that there are, from 0 to less than 1. */
  which: number
  /** How long it lasts, where it lasts. */
  forMs: number
  /** True where what is cut off hears nothing, false where its connections break. */
  isSilent: boolean
  /** By how many hours the clock of a worker is wrong that takes the place of a killed one. */
  clockHours: number
}

const waveMs = 30_000

/** How often each comes: processes are killed the most. */
const weights: Record<FaultKind, number> = {
  'worker killed': 9,
  'producer killed': 4,
  'worker frozen past its lease': 2,
  'Redis killed and wiped': 2,
  'Redis cut off': 1,
  'primary stepped down': 1,
  'primary killed': 1,
  'primary cut off': 1,
  'receiver accepts and cuts': 2,
}

/**
 * The faults of a run, in waves of at most 30 s: after each everything that was promised must arrive. The first wave
 * has each kind at least once. The same for the same seed.
 */
export function planFaults(seed: number, seconds: number): Fault[][] {
  const { int, pick, chance } = randomOf(seed)
  const drawn = faultKinds.flatMap(kind => Array.from({ length: weights[kind] }, () => kind))
  const count = Math.max(1, Math.round((seconds * 1_000) / waveMs))
  const lengthMs = (seconds * 1_000) / count
  return Array.from({ length: count }, (_, wave) => {
    const first = wave === 0 ? shuffled([...faultKinds], int) : []
    const faults: Fault[] = []
    for (let ms = 0; ; ) {
      const afterMs = 500 + int(1_500)
      ms += afterMs
      if (ms > lengthMs && first.length === 0) return faults
      faults.push({
        kind: first.pop() ?? pick(drawn),
        afterMs,
        which: int(1_000) / 1_000,
        forMs: 1_000 + int(2_500),
        isSilent: chance(0.5),
        clockHours: pick([0, 0, 0, 2, -2]),
      })
    }
  })
}

function shuffled<T>(values: T[], int: (below: number) => number): T[] {
  for (let place = values.length - 1; place > 0; place--) {
    const other = int(place + 1)
    ;[values[place], values[other]] = [values[other]!, values[place]!]
  }
  return values
}
