import { expect } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { itWithLocalSnowflake, listSetupScripts, PROJECT_SCRIPTS, readPlan, startLocalSnowflake } from './support/local-snowflake.ts'

itWithLocalSnowflake('explore', async () => {
  const run = await startLocalSnowflake()
  const sets: Record<string, string>[] = [PROJECT_SCRIPTS, ...listSetupScripts().map(([n, t]) => ({ [n]: t }))]
  await run({'wh.sql':'create warehouse tests_wh'})
  let out = ''
  const say = (s: string) => { out += `${s}\n`; writeFileSync('/tmp/truth/explore.txt', out) }
  for (const files of sets) {
    const name = Object.keys(files)[0]
    const inputs = { 'allow-opaque': '*', warehouse: 'tests_wh', 'allow-destructive': 'true' }
    const plan = await run(files, { mode: 'plan', ...inputs })
    if (plan.exitCode !== 0) say(`${name} PLAN ${plan.errors.join('\n')}\n`)
    const apply = await run(files, inputs)
    if (apply.exitCode !== 0) say(`${name} APPLY ${apply.errors.join('\n')}\n`)
    const [p, a] = [readPlan(plan), readPlan(apply)]
    for (const [i, e] of p.entries()) if (JSON.stringify(e) !== JSON.stringify(a[i])) say(`${name} ≠ ${JSON.stringify(e)} || ${JSON.stringify(a[i])}`)
    const second = await run(files, { mode: 'plan', ...inputs })
    for (const e of readPlan(second)) if (!/^(same|none)$/.test(e.action)) say(`${name} 2nd ${JSON.stringify(e)}`)
    const again = await run(files, inputs)
    if (again.exitCode !== 0) say(`${name} AGAIN ${again.errors.join('\n')}\n`)
    for (const e of readPlan(again)) if (!/^(same|none)$/.test(e.action)) say(`${name} again ${JSON.stringify(e)}`)
    say(`${name} changed ${again.outputs.changed} ${Math.round(plan.milliseconds)} ${Math.round(apply.milliseconds)} ${Math.round(again.milliseconds)} queries ${JSON.parse(again.outputs['query-ids'] ?? '[]').length}`)
  }
})
