/** Whether a word in a text says that it names an organisation. */
export const isOrganisation = (text: string): boolean =>
  /\b(bank|ltd|co|plc|inc|company|group|hotel|university|school|ministry|insurance|telecom|microfinance|ngo|association|institute|hospital|clinic|shop|restaurant|agency|department)\b|&|ធនាគារ|ក្រុមហ៊ុន|ក្រសួង|អង្គការ|មន្ទីរ|សាលា|សាកលវិទ្យាល័យ|公司|银行|集团|大学|学院|医院|酒店/i.test(
    text,
  )

/** Whether a word in a text says that it names what somebody is there. */
export const isPosition = (text: string): boolean =>
  /\b(manager|officer|director|teller|accountant|assistant|trainer|teacher|lecturer|student|cashier|clerk|engineer|chief|head|leader|president|ceo|cfo|coo|owner|founder|supervisor|staff|consultant|analyst|specialist|coordinator|secretary|intern|sales|marketing|finance)\b/i.test(
    text,
  )
