import { matchesGlob } from 'node:path'
import type { ResourceChange as Change } from '@aws-sdk/client-cloudformation'
import { ActionError } from '../../shared/errors.ts'
import type { Api } from './api.ts'
import { resourcesOf } from './history.ts'
import type { PlacedChange } from './nested-changes.ts'
import { STACK } from './nested-events.ts'
import { holdsData } from './stateful.ts'

/** A resource that holds data and that a change set would replace or delete. */
export interface Loss {
  /** As in `changes`: behind the stacks it lies in. */
  logicalId: string
  type: string
  fate: 'deleted' | 'replaced' | 'perhaps replaced'
}

/**
 * What a change set would take data from, less what may be lost (logical ids, or globs of them).
 * A nested stack that goes takes its resources along: the service is asked for them.
 */
export async function losses(changes: PlacedChange[], allowed: string[], api: Api): Promise<Loss[]> {
  const found: Loss[] = []
  for (const { change, path } of changes) {
    const resource = change.ResourceChange
    const fate = resource && fateOf(resource)
    if (fate === undefined) continue
    const { ResourceType: type = '', LogicalResourceId = '', PhysicalResourceId: id } = resource ?? {}
    const logicalId = [...path, LogicalResourceId].join('/')
    if (holdsData(type)) found.push({ logicalId, type, fate })
    if (type === STACK && fate !== 'perhaps replaced') found.push(...(await inside(logicalId, id, fate, api)))
  }
  return found.filter(({ logicalId }) => !allowed.some(glob => matches(logicalId, glob)))
}

function fateOf({ Action, Replacement, PolicyAction }: Change): Loss['fate'] | undefined {
  // The resource stays as it is, only the stack forgets it.
  if (Action === 'Remove') return PolicyAction === 'Retain' ? undefined : 'deleted'
  if (Replacement === 'True') return 'replaced'
  return Replacement === 'Conditional' || Action === 'Dynamic' ? 'perhaps replaced' : undefined
}

async function inside(logicalId: string, id: string | undefined, fate: Loss['fate'], api: Api): Promise<Loss[]> {
  const resources = id === undefined ? [] : await resourcesOf({ StackId: id, StackName: id }, api)
  // What may not be looked at may hold anything.
  if (resources === undefined) return [{ logicalId, type: STACK, fate }]
  const found = resources.map(
    async ({ LogicalResourceId: inner = '', ResourceType: type = '', PhysicalResourceId }) => {
      const place = `${logicalId}/${inner}`
      if (type === STACK) return inside(place, PhysicalResourceId, fate, api)
      return holdsData(type) ? [{ logicalId: place, type, fate }] : []
    },
  )
  return (await Promise.all(found)).flat()
}

// A glob may name the resource in whatever stack, or with the stacks it lies in.
const matches = (logicalId: string, glob: string): boolean =>
  matchesGlob(logicalId, glob) || matchesGlob(logicalId.split('/').at(-1) ?? '', glob)

/** Why a deployment stops before it begins. */
export const refusal = (stack: string, found: Loss[]): ActionError =>
  new ActionError(`Stack ${stack} is not changed: data would be lost\n${found.map(line).join('\n')}`, {
    hint: `If that is meant: "allow-replacement: ${found.map(({ logicalId }) => logicalId).join(' ')}".`,
  })

const line = ({ logicalId, type, fate }: Loss) => `  ${logicalId} (${type}) would be ${fate}`
