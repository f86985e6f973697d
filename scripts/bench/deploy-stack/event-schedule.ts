import { createHash } from 'node:crypto'
import { MANY_RESOURCES, RESOURCES, type Resource, STACK } from './stack-resources.ts'

/** One event of an operation, and its time after the start. */
export interface ScheduledEvent {
  id: string
  type: string
  status: string
  reason?: string
  afterMs: number
}

/** `realistic` takes a minute, `burst` has 500 resources with 5,000 events in 20 s, `instant` takes no time. */
export type Timing = 'realistic' | 'burst' | 'instant'
export type Kind = 'CREATE' | 'UPDATE'

export const STACK_TYPE = 'AWS::CloudFormation::Stack'
const BURST_MS = 20_000
const BURST_EVENTS_EACH = 10

/** Random numbers from 0 to 1; a seed always gives the same ones. */
export function createRandom(seed: number): () => number {
  let count = 0
  return () => createHash('sha256').update(`${seed}/${count++}`).digest().readUInt32BE(0) / 2 ** 32
}

export const selectResources = (timing: Timing): Resource[] => (timing === 'burst' ? MANY_RESOURCES : RESOURCES)

/** The events of an operation, oldest first; a seed always gives the same ones. */
export function scheduleEvents(timing: Timing, kind: Kind, seed: number): ScheduledEvent[] {
  const random = createRandom(seed)
  const resources = selectResources(timing)
  const events =
    timing === 'realistic'
      ? scheduleRealEvents(resources, kind, random)
      : resources.flatMap((resource, index) =>
          timing === 'burst'
            ? scheduleBurstEvents(resource, kind, (index / resources.length) * BURST_MS * 0.75)
            : [createEvent(resource, `${kind}_IN_PROGRESS`, 0), createEvent(resource, `${kind}_COMPLETE`, 0)],
        )
  events.sort((a, b) => a.afterMs - b.afterMs)
  const last = events.at(-1)?.afterMs ?? 0
  return [
    createStackEvent(`${kind}_IN_PROGRESS`, 0),
    ...events,
    ...createEndEvents(kind, last, timing === 'instant' ? 0 : 300 + 700 * random()),
  ]
}

// A resource starts when those it depends on are complete; the operation is scaled to 40 to 69 s.
function scheduleRealEvents(resources: Resource[], kind: Kind, random: () => number): ScheduledEvent[] {
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
    createEvent(resource, `${kind}_IN_PROGRESS`, from * scale),
    {
      ...createEvent(
        resource,
        `${kind}_IN_PROGRESS`,
        from * scale + Math.min(between(500, 1_500), (to - from) * scale),
      ),
      reason: kind === 'CREATE' ? 'Resource creation Initiated' : 'Resource update Initiated',
    },
    createEvent(resource, `${kind}_COMPLETE`, to * scale),
  ])
}

function scheduleBurstEvents(resource: Resource, kind: Kind, from: number): ScheduledEvent[] {
  const step = (BURST_MS * 0.25) / BURST_EVENTS_EACH
  return Array.from({ length: BURST_EVENTS_EACH }, (_, index) =>
    createEvent(
      resource,
      index === BURST_EVENTS_EACH - 1 ? `${kind}_COMPLETE` : `${kind}_IN_PROGRESS`,
      from + step * index,
    ),
  )
}

// The stack ends 0.3 to 1 s after its last resource; an update cleans up in between.
const createEndEvents = (kind: Kind, last: number, pause: number): ScheduledEvent[] =>
  kind === 'CREATE'
    ? [createStackEvent('CREATE_COMPLETE', last + pause)]
    : [
        createStackEvent('UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', last + pause / 2),
        createStackEvent('UPDATE_COMPLETE', last + pause),
      ]

const createEvent = ({ id, type }: Resource, status: string, afterMs: number): ScheduledEvent => ({
  id,
  type,
  status,
  afterMs: Math.round(afterMs),
})

const createStackEvent = (status: string, afterMs: number): ScheduledEvent =>
  createEvent({ id: STACK, type: STACK_TYPE, needs: [], weight: 0 }, status, afterMs)
