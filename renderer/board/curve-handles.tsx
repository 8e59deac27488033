/** The points of the curve to be taken hold of: by mouse, finger and keys. */
export function CurveHandles() {
  return null
}
