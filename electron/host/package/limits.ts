const mebibyte = 1_048_576

/** What a workshop file may weigh; checked before anything is unpacked. */
export const packageLimits = {
  fileBytes: 64 * mebibyte,
  unpackedBytes: 256 * mebibyte,
  workshopBytes: 32 * mebibyte,
  logBytes: 192 * mebibyte,
  assetBytes: 16 * mebibyte,
  manifestBytes: mebibyte,
  parts: 1000,
  /** Unpacked ÷ packed; holds for parts above `freeBytes`. */
  ratio: 200,
  freeBytes: mebibyte,
} as const
