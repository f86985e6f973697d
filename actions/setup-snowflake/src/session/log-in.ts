import type { Deadline } from '../../../shared/deadline.ts'
import { DeadlineError } from '../../../shared/errors.ts'
import { connect, type DriverConnection } from './driver.ts'
import { hostOf, type Login } from './login.ts'
import { createLoginError, createLoginTimeoutError } from './login-error.ts'
import { fetchCredentials, LOGIN_METHODS } from './login-methods.ts'

const TIMEOUT_MS = 30_000
const DEADLINE_ERROR = new DeadlineError('The login did not finish before the deadline (timeout-minutes)')

/** Logs in before the deadline and within 30 s, because a host can accept a connection and never reply. @throws ActionError */
export async function logIn(login: Login, deadline: Deadline): Promise<DriverConnection> {
  let step = LOGIN_METHODS[login.authenticator].issuer
  let token: string | undefined

  const openConnection = async (): Promise<DriverConnection> => {
    try {
      const credentials = await fetchCredentials(login)
      token = 'token' in credentials ? credentials.token : undefined
      step = `Snowflake at ${hostOf(login)} did not reply to the login`
      return await connect(login, credentials)
    } catch (error) {
      throw createLoginError(error, login, token)
    }
  }

  const { signal } = deadline
  const timeout = new Promise<never>((_, reject) => {
    const rejectAborted = () => reject(signal?.reason instanceof DeadlineError ? DEADLINE_ERROR : signal?.reason)
    signal?.addEventListener('abort', rejectAborted, { once: true })
    const remaining = deadline.remaining()
    const rejectLate = () =>
      reject(
        remaining < TIMEOUT_MS
          ? DEADLINE_ERROR
          : createLoginTimeoutError(login, { step: step ?? 'The login did not finish', seconds: TIMEOUT_MS / 1_000 }),
      )
    setTimeout(rejectLate, Math.min(remaining, TIMEOUT_MS)).unref()
  })
  return Promise.race([openConnection(), timeout])
}
