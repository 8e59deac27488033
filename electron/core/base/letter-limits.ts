/** Most letters, as a reader counts them, of each text that people write, by table and field. */
export const maxLetters = {
  workshop: { name: 200, place: 200, organisation: 200, facilitator: 200 },
  module: { title: 200 },
  slot: { title: 200 },
  script: { goal: 600, material: 300, step: 600, pitfall: 600 },
  anchor: { title: 120 },
  organisation: { name: 200 },
  person: {
    name: 200,
    latinName: 200,
    honorific: 60,
    role: 200,
    phone: 60,
    email: 200,
    sex: 40,
    supervisorContact: 300,
  },
  group: { name: 80 },
  attendance: { note: 300 },
  board: { title: 200 },
  note: { text: 500, author: 60 },
  curve_point: { emoji: 16, label: 120 },
} as const

/** The same of a person as lists show them, with the name of the organisation. */
export const maxListedLetters = {
  ...maxLetters.person,
  organisation: maxLetters.organisation.name,
} as const
