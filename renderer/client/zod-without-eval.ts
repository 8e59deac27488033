import { z } from 'zod'

// Pages forbid eval by their content policy; every page imports this before any schema is made.
z.config({ jitless: true })
