import { formatObjectName, isSameName } from '../sql/identifier.ts'
import { type Assignment, formatAssignment, isSamePlace, type RequestedAssignment } from './assignments.ts'
import type { Comparison } from './comparison.ts'

/** Compares requested tags and policies with those of an object; undefined are those that cannot be listed. */
export function compareAssignments(
  requested: readonly RequestedAssignment[],
  live: readonly Assignment[] | undefined,
  { changes, notCompared }: Comparison,
): void {
  for (const assignment of requested) {
    const property = formatAssignment(assignment)
    const current = live?.find(other => isSamePlace(assignment, other))
    if (live === undefined) notCompared.push(property)
    else if (assignment.isRemoved) {
      const isOther = assignment.name.length > 0 && current !== undefined && !isSameName(assignment.name, current.name)
      if (current !== undefined && !isOther) changes.push({ property, from: formatValue(current), to: undefined })
    } else if (current === undefined || !isSameAssignment(assignment, current)) {
      changes.push({ property, from: current && formatValue(current), to: formatValue(assignment) })
    }
  }
}

const isSameAssignment = (one: Assignment, other: Assignment): boolean =>
  isSameName(one.name, other.name) && one.value === other.value

const formatValue = ({ type, name, value }: Assignment): string =>
  type === 'TAG' ? (value ?? '') : `${formatObjectName(name)}${value === undefined ? '' : ` on (${value})`}`
