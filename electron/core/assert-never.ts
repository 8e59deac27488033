/** Closes a union: a new variant that is not handled fails to compile, a stray value throws. */
export function assertNever(value: never): never {
  throw new Error(`unhandled variant: ${JSON.stringify(value)}`)
}
