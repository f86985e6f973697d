import { stayLean } from './memory.ts'

// A module of its own, because the imports of an entry come before its statements.
stayLean()
