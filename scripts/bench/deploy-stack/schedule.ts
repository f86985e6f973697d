import { createHash } from 'node:crypto'
import { MANY_RESOURCES, RESOURCES, type Resource, STACK } from './stack.ts'

/** One event of an operation, so many milliseconds after its start. */
export interface Happening {
  id: string
  type: string
  status: string
  reason?: string
  afterMs: number
}

/** `real` takes a minute, `flood` has 500 resources and 5,000 events in 20 s, `instant` is over at once. */
export type Pace = 'real' | 'flood' | 'instant'
export type Kind = 'CREATE' | 'UPDATE'

export const STACK_TYPE = 'AWS::CloudFormation::Stack'
const FLOOD_MS = 20_000
const FLOOD_EVENTS_EACH = 10

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function randomOf(seed: number): () => number {
  let drawn = 0
  return () => createHash('sha256').update(`${seed}/${drawn++}`).digest().readUInt32BE(0) / 2 ** 32
}

export const resourcesOf = (pace: Pace): Resource[] => (pace === 'flood' ? MANY_RESOURCES : RESOURCES)

/** The events of an operation, oldest first; a seed always has the same ones. */
export function schedule(pace: Pace, kind: Kind, seed: number): Happening[] {
  const random = randomOf(seed)
  const resources = resourcesOf(pace)
  const events =
    pace === 'real'
      ? realistic(resources, kind, random)
      : resources.flatMap((resource, index) =>
          pace === 'flood'
            ? busy(resource, kind, (index / resources.length) * FLOOD_MS * 0.75)
            : [happening(resource, `${kind}_IN_PROGRESS`, 0), happening(resource, `${kind}_COMPLETE`, 0)],
        )
  events.sort((a, b) => a.afterMs - b.afterMs)
  const last = events.at(-1)?.afterMs ?? 0
  return [
    stack(`${kind}_IN_PROGRESS`, 0),
    ...events,
    ...ending(kind, last, pace === 'instant' ? 0 : 300 + 700 * random()),
  ]
}

// Resources begin when those they need are there, several at once; the whole is stretched to 40 to 69 s.
function realistic(resources: Resource[], kind: Kind, random: () => number): Happening[] {
  const between = (from: number, to: number) => from + (to - from) * random()
  const ends = new Map<string, number>()
  const spans = resources.map(resource => {
    const from = Math.max(0, ...resource.needs.map(id => ends.get(id) ?? 0)) + between(0.05, 0.4)
    const to = from + resource.weight * between(0.7, 1.3)
    ends.set(resource.id, to)
    return { resource, from, to }
  })
  const scale = between(40_000, 69_000) / Math.max(...ends.values())
  return spans.flatMap(({ resource, from, to }) => [
    happening(resource, `${kind}_IN_PROGRESS`, from * scale),
    {
      ...happening(resource, `${kind}_IN_PROGRESS`, from * scale + Math.min(between(500, 1_500), (to - from) * scale)),
      reason: kind === 'CREATE' ? 'Resource creation Initiated' : 'Resource update Initiated',
    },
    happening(resource, `${kind}_COMPLETE`, to * scale),
  ])
}

function busy(resource: Resource, kind: Kind, from: number): Happening[] {
  const step = (FLOOD_MS * 0.25) / FLOOD_EVENTS_EACH
  return Array.from({ length: FLOOD_EVENTS_EACH }, (_, index) =>
    happening(
      resource,
      index === FLOOD_EVENTS_EACH - 1 ? `${kind}_COMPLETE` : `${kind}_IN_PROGRESS`,
      from + step * index,
    ),
  )
}

// The stack itself is over 0.3 to 1 s after its last resource; an update removes what it replaced in between.
const ending = (kind: Kind, last: number, pause: number): Happening[] =>
  kind === 'CREATE'
    ? [stack('CREATE_COMPLETE', last + pause)]
    : [stack('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', last + pause / 2), stack('UPDATE_COMPLETE', last + pause)]

const happening = ({ id, type }: Resource, status: string, afterMs: number): Happening => ({
  id,
  type,
  status,
  afterMs: Math.round(afterMs),
})

const stack = (status: string, afterMs: number): Happening =>
  happening({ id: STACK, type: STACK_TYPE, needs: [], weight: 0 }, status, afterMs)
