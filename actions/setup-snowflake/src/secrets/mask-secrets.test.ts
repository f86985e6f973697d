import { expect, it, test } from '@jest/globals'
import fc from 'fast-check'
import { randomCases } from '../../../shared/testing/random.ts'
import { makeStatement } from '../../test/support/make-statement.ts'
import { SECRET, SECRETS_WITH_KNOWN_FORM, WITH_SECRET, WITHOUT_SECRET } from '../../test/support/secret-statements.ts'
import { createStatementError } from '../apply/statement-errors.ts'
import { type DriverError, QueryError } from '../session/driver.ts'
import { StatementError } from '../session/session.ts'
import { abbreviateStatement } from '../sql/statement.ts'
import { maskSecrets, maskSecretsInText } from './mask-secrets.ts'
import { redactStatements } from './redact.ts'
import { isSecretName, isSecretVariable, returnsSecret } from './secret-names.ts'

test.each(WITH_SECRET)('masks the secret in %s', statement => {
  const { shown, secrets } = maskSecrets(statement.replaceAll('{}', SECRET))
  expect(shown).not.toContain(SECRET)
  expect(shown).toContain('***')
  expect(secrets.join()).toContain(SECRET)
})

test.each(SECRETS_WITH_KNOWN_FORM)('masks %s by its form', secret => {
  const { shown, secrets } = maskSecrets(`call p('x ${secret} y')`)
  expect(shown).toBe("call p('x *** y')")
  expect(secrets).toEqual([secret])
})

test.each(WITHOUT_SECRET)('masks nothing in %s', statement => {
  expect(maskSecrets(statement)).toEqual({ shown: statement, secrets: [], distinctSecrets: [] })
})

const NO_PROGRESS = { isRolledBack: false, ranAhead: [], notRun: [], uncertain: [], otherFailures: [] }

it('keeps the rest of a statement', () => {
  const mask = (sql: string) => maskSecrets(sql).shown
  expect(mask("create user u password = 'a''b' comment = 'c' must_change_password = true")).toBe(
    "create user u password = '***' comment = 'c' must_change_password = true",
  )
  expect(mask("copy into t credentials = (aws_key_id = 'A' aws_secret_key = 'x') pattern = 'y'")).toBe(
    "copy into t credentials = (aws_key_id = 'A' aws_secret_key = '***') pattern = 'y'",
  )
  expect(mask("execute immediate 'alter user u set password = ''x'' comment = ''y'''")).toBe(
    "execute immediate 'alter user u set password = ''***'' comment = ''y'''",
  )
  expect(mask("select encrypt('a', 'b'), 'c'")).toBe("select encrypt('***', '***'), 'c'")
  expect(mask("insert into users (name, password) values ('a', 'b'), ('c', upper('d'))")).toBe(
    "insert into users (name, password) values ('a', '***'), ('c', upper('***'))",
  )
  expect(mask("call p('https://u:x@h/?a=1&sig=y&b=2')")).toBe("call p('https://u:***@h/?a=1&sig=***&b=2')")
})

// Each secret literal contains an x, and nothing else does.
test.each([
  "select * from users where password not in ('xa', 'xb') and name = 'c'",
  "select encrypt(a, 'xk', to_binary('xy')), f('z')",
  "select f(decrypt(a, 'xk'), 'z')",
  "select object_insert(o, 'k', 'v'), object_insert('password', 'k', 'v'), object_insert(o, 'token', 'xv')",
  "select object_construct('a', 'password', 'b', 'c'), object_construct('b', 'c', 'password', f('xx', 'xy'), 'b', 'c')",
  "select f(object_construct('password', 'xa'), 'token', 'b')",
  "select password = hunter2geheim, token = 'x1' from t",
  'create view v as select 1 as a from t where api_token = other_token',
  'create view v as select a from t where api_token = b',
  'select 1 as "password=b1"',
  "select 'password' in ('a', 'b')",
  "select object_construct('a', 1), 'password', 'b' from t",
  "select object_construct(password, 'b') from t",
  "select password from t order by 'b'",
  "create user u password = &pw comment = 'c'",
  "create user u password = &{pw} comment = 'c'",
  'create user u password = $pw',
  "create user u password = ('xa') comment = 'c'",
  "create user u password = 'xa'geheim'x' comment = 'c'",
  "create user u identified by 'xa' comment = 'b'",
  "create user u comment = 'identified' display_name = 'by'",
  "begin let pw varchar := :a; let token := 'xa' || upper('xb') || c; let d := 'e'; end",
  "begin let pw varchar(10) := 'xa'; let pw_b varchar := 'b'; end",
  "begin set password = 'xa'; end",
  "set a = 'password'",
  "set (a, my_key) = ('xa', 'xb')",
  "insert into t (\"a b\", password) select 'a', 'xy' from s where z = 'w'",
  "insert into d.s.\"odd name\" (a, password) select 'a', 'xy' union select 'u', 'v'",
  "insert into t (a, password) values ('a', $$xy$$), (f('u', 'w'), null), ('u', true)",
  "insert into t (a, password, b) select f('a', 'b'), 'xy', ('c') where d = 'e'",
  "merge into t using (select 'a' as b, 'c' as d) s on 'e' = 'y' when not matched then insert (a, password) values ('v', 'xw') when matched then update set a = 'z'",
  "begin insert into t (password) values ('xa'); select 'y', ('z'); end",
  "select (select 'a', 'b'), f(name, password) from t",
  "call p('password = hunter2geheim')",
  "call p('password=other.password, token=read(1), secret=%s, pw=%(pw)s')",
  "select 'xa' as password, 'y' as name, $$xz$$ as token",
  "execute immediate 'alter user u set password = ''' || 'xa' || ''' comment = ''' || 'b' || ''''",
  "execute immediate 'alter user u set password = ''' || :a || upper('xa') || $y || 'xb' || ''' comment = ''c'''",
  "create external function f() headers = ('y-auth' = 'c', 'Content' = 'd') as 'https://h'",
  "create stage s credentials = (aws_key_id = 'a') comment = 'c'",
  "/* password = 'xa' */ select 1 -- token: b\n, 2 // 'c'",
  "/* a */ select /* pw = 'xa' */ 'b' /* c */",
  'create function f() returns int as $$ const password = `xgeheim`; const b = `c` $$',
  'create function f() returns int language python as $$ f(password="xa" + "xb", y="c") $$',
])('masks only the secrets in %s', sql => {
  const { shown, secrets } = maskSecrets(sql)
  const literals = sql.match(/'x[^']*'(geheim'x')?|"x[^"]*"|`x[^`]*`|\$\$x\w*\$\$/g) ?? []
  const masked = sql.replace(/'x[^']*'(geheim'x')?|"x[^"]*"|`x[^`]*`|\$\$x\w*\$\$/g, literal =>
    literal.replace(/x.*?(?=\W+$)/, '***').replace(/\*\*\*'geheim'x/, '***'),
  )
  expect(shown).toBe(masked)
  for (const literal of literals) expect(secrets).toContain(/x[^'"`$]*/.exec(literal)?.[0])
  if (literals.length === 0) expect(secrets).toEqual([])
})

test.each([
  ['create user u password = hunter2geheim', 'hunter2geheim', " comment = 'c'"],
  ["create user u password = hunter2--geheim comment = 'c'", "hunter2--geheim comment = 'c'", ''],
  ["create user u password = hunter2/*geheim comment = 'c'", "hunter2/*geheim comment = 'c'", ''],
  ['alter user u set password = a.b-c_d', 'a.b-c_d', '\ncomment = c'],
  ["call p('password=hunter2geheim", 'hunter2geheim', " other=x')"],
  ["call p('https://h/?code=abcdefghijklmnop1234", 'abcdefghijklmnop1234', "&x=1&key=short')"],
  ["call p('https://u:x%2Fy1z2", 'x%2Fy1z2', "@h/?token=***&b=c')"],
])('masks the value without quotes in %s', (start, secret, end) => {
  const shown = `${start.slice(0, -secret.length)}***${end}`
  expect(maskSecrets(`${start}${end}`)).toEqual({ shown, secrets: [secret], distinctSecrets: [secret] })
})

test.each([
  ['password', true],
  ['CLIENT_SECRET', true],
  ['clientSecret2', true],
  ['dbpassword', true],
  ['X-Api-Key', true],
  ['SECRET_STRING', true],
  ['password_value', true],
  ['db_pass', true],
  ['pass', true],
  ['PASS', false],
  ['key', false],
  ['primary_key', false],
  ['RSA_PUBLIC_KEY', false],
  ['OAUTH_TOKEN_ENDPOINT', false],
  ['PASSWORD_POLICY', false],
  ['has_password', false],
  ['pw12', true],
  ['pw_', true],
  ['p2w', false],
  ['is_token', false],
  ['', false],
])('the value of %j is secret: %s', (name, expected) => {
  expect(isSecretName(name)).toBe(expected)
})

test.each([
  ['auth', true],
  ['my_key', true],
  ['CREDS', true],
  ['key_column', false],
  ['author', false],
  ['monkey', false],
  ['warehouse', false],
])('a session variable named %s can contain a secret: %s', (name, expected) => {
  expect(isSecretVariable(name)).toBe(expected)
})

test.each([
  ['select system$generate_scim_access_token(1)', true],
  ["select SYSTEM$SHOW_OAUTH_CLIENT_SECRETS('i')", true],
  ["select system$secret('x')", true],
  ['select system$typeof(token)', false],
  ["select 'my_system' as token", false],
])('%s returns a secret: %s', (sql, expected) => {
  expect(returnsSecret(sql)).toBe(expected)
})

it('masks secrets of several forms in one text, in their order', () => {
  const sql = "call p('eyJhbGciOiJI.eyJzdWIiOiIx https://u:geheim1@h/?sig=abc1 https://v:***@h')"
  expect(maskSecrets(sql)).toMatchObject({
    shown: "call p('*** https://u:***@h/?sig=*** https://v:***@h')",
    secrets: ['eyJhbGciOiJI.eyJzdWIiOiIx', 'geheim1', 'abc1'],
  })
})

it('masks both of two secrets that overlap', () => {
  expect(maskSecrets("call p('https://u:geheim1?token=abc1@x/y')").shown).toBe("call p('https://u:***')")
})

it('returns a token with and without its scheme', () => {
  const sql = "create function f() returns int headers = ('Authorization' = 'Bearer q7abcdefgh') as 'https://h'"
  const { secrets, distinctSecrets } = maskSecrets(sql)
  for (const values of [secrets, distinctSecrets]) {
    expect(values).toEqual(expect.arrayContaining(['Bearer q7abcdefgh', 'q7abcdefgh']))
  }
})

it('returns a secret as it is and as it is written, but no mask', () => {
  expect(maskSecrets("set pw = 'a''b'").secrets).toEqual(["a'b", "a''b"])
  expect(maskSecrets("create user u password = 'pa'geheim'x'").secrets).toEqual(['pa', 'geheim', 'x', "'pa'geheim'x'"])
  expect(maskSecrets("set (pw, my_token) = ('***', '* *')").secrets).toEqual([])
})

it('does not return data of an INSERT as distinct secrets', () => {
  expect(maskSecrets("insert into t (password) values ('geheim1')").distinctSecrets).toEqual([])
  expect(maskSecrets("insert into t (password) values ('Bearer q7abcdefgh')").distinctSecrets).toEqual([])
})

it('does not return a common word of a JSON or YAML text as a distinct secret', () => {
  expect(maskSecrets('select parse_json(\'{"password": "string"}\')')).toMatchObject({
    shown: 'select parse_json(\'{"password": "***"}\')',
    secrets: ['string'],
    distinctSecrets: [],
  })
  expect(maskSecrets("set pw = 'string'").distinctSecrets).toEqual(['string'])
})

it('masks a property with its value in a message of Snowflake', () => {
  expect(maskSecretsInText("invalid property 'PASSWORD' = 'x1y2' for 'USER'").shown).toBe(
    "invalid property 'PASSWORD' = '***' for 'USER'",
  )
  expect(maskSecretsInText('JWT token is invalid, see the password policy').shown).toBe(
    'JWT token is invalid, see the password policy',
  )
})

it('reads the columns of deeply nested and of many INSERT statements in linear time', () => {
  const depth = 100_000
  const nested = `insert into t (${'('.repeat(depth)}${')'.repeat(depth)} password) values ('hidden-1')`
  const many = "insert into t (password) values ('hidden-2') ".repeat(5_000)
  const start = performance.now()
  expect(maskSecrets(nested).shown).not.toContain('hidden')
  expect(maskSecrets(many).shown).not.toContain('hidden')
  expect(performance.now() - start).toBeLessThan(10_000)
})

// Quotings of a literal, statements with a secret, and messages in which Snowflake repeats it.
const QUOTINGS: ((value: string) => string)[] = [
  value => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`,
  value => `'${value.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`,
  value => `$$${value}$$`,
  value => `'x' || '${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`,
  value => `concat('', '${value.replace(/\\/g, '\\\\').replace(/'/g, "''")}')`,
]
const STATEMENTS: ((value: string, gap: string) => string)[] = [
  (value, gap) => `alter user u set password${gap}=${gap}${value} comment = 'c'`,
  (value, gap) => `create secret s type = generic_string secret_string${gap}=${gap}${value}`,
  (value, gap) => `create stage s credentials = (aws_key_id = 'A' aws_secret_key${gap}=${gap}${value})`,
  (value, gap) =>
    `create external function f() returns int headers = ('x-api-key'${gap}=${gap}${value}) as 'https://h'`,
  (value, gap) => `set my_pw${gap}=${gap}${value}`,
  (value, gap) => `call p(client_secret${gap}=>${gap}${value}, 1)`,
  (value, gap) =>
    `execute immediate '${`alter user u set password${gap}=${gap}${value}`.replace(/\\/g, '\\\\').replace(/'/g, "''")}'`,
]
const MESSAGES: ((value: string) => string)[] = [
  value => `syntax error line 1 at position 3 unexpected '${value}'.`,
  value => `invalid value [${value}] for parameter 'X'`,
  value => `Password ${value} is too short`,
  value => `unexpected '${value.slice(0, 10)}...'`,
]

it('masks a secret in any quoting, statement and message', () => {
  const secrets = fc
    .string({ unit: fc.constantFrom(...'abcXYZ0189-_.!#%&()=+/\\\' "\n\t:;,[]{}@$|é'), minLength: 12, maxLength: 40 })
    .map(text => `q7${text.replace(/\$\$/g, '$')}7q`)
  const gaps = fc.constantFrom('', ' ', '\n', '\t ', ' /* x */ ', ' -- x\n', " /* it's */ ")
  fc.assert(
    fc.property(
      secrets,
      gaps,
      fc.constantFrom(...QUOTINGS),
      fc.constantFrom(...STATEMENTS),
      fc.constantFrom(...MESSAGES),
      (secret, gap, quote, makeSql, formatMessage) => {
        const sql = makeSql(quote(secret), gap)
        // In an escaped text inside another one $$ may end up beside a $.
        fc.pre(!sql.includes('$$$'))
        const source = makeStatement(sql)
        const {
          statements: [statement = source],
          redact,
        } = redactStatements([source], [])
        const error = Object.assign(new Error(formatMessage(secret)), { code: 1003 }) as unknown as DriverError
        const rejection = new StatementError(new QueryError(error, 'id'))
        const failure = createStatementError(statement, rejection, { ...NO_PROGRESS, resumeAt: statement }, redact)
        for (const text of [
          statement.shown,
          abbreviateStatement(statement),
          failure.message,
          redact(`x ${secret} y`),
          redact(JSON.stringify({ secret })),
        ]) {
          // No six consecutive characters of it.
          for (let at = 0; at + 6 <= secret.length; at++) {
            const part = secret.slice(at, at + 6).replace(/\s+/g, ' ')
            if (part.replace(/[^\w]/g, '').length >= 4) expect(text.replace(/\s+/g, ' ')).not.toContain(part)
          }
        }
      },
    ),
    randomCases(3_000),
  )
})
