/** The calculations of the course that have a formula of their own. */
export const models = [
  ...(['clv', 'win-keep', 'programme', 'liability'] as const),
  ...(['retention', 'repeat', 'nps'] as const),
] as const
export type Model = (typeof models)[number]

/** What each name of a model comes to, by the formulas that the course teaches. */
export const modelFormulas: Readonly<Record<Model, Readonly<Record<string, string>>>> = {
  /** Yearly gross margin over the share that leaves, plain and discounted. */
  clv: {
    sales: 'basket × visits',
    profit: 'sales × margin',
    worth: 'profit ÷ (1 − stay)',
    discounted: 'profit × (1 + discount) ÷ (1 + discount − stay)',
  },
  'win-keep': {
    win: '(advertising + discounts) ÷ won',
    keep: 'care ÷ kept',
    keepYears: 'win ÷ keep',
  },
  programme: {
    sales: 'members × active × purchases × basket',
    extra: 'sales × uplift',
    extraMargin: 'extra × margin',
    rewards: '(sales + extra) × reward',
    costs: 'rewards + fixed',
    left: 'extraMargin − costs',
    returned: 'left ÷ costs',
    breakEven: '(sales × reward + fixed) ÷ (sales × (margin − reward))',
    fixedEach: 'fixed ÷ activeMembers',
    leftEach: 'extraMargin − rewards − fixedEach',
  },
  liability: {
    unused: 'pointsHeld × perHundred ÷ 100',
    debt: 'unused × redeemed',
  },
  retention: {
    stayed: 'end − newOnes',
    retention: '(end − newOnes) ÷ start',
    churn: '1 − (end − newOnes) ÷ start',
    churnYear: '1 − (1 − churn) ^ 12',
  },
  repeat: { repeat: 'twice ÷ once' },
  nps: {
    answers: 'promoters + passives + detractors',
    nps: '(promoters − detractors) ÷ answers',
    error:
      '1.96 × (((promoters + detractors) ÷ answers − ((promoters − detractors) ÷ answers) ^ 2) ÷ answers) ^ 0.5',
  },
}
