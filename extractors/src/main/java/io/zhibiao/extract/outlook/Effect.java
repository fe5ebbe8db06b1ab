package io.zhibiao.extract.outlook;

/** What a phrase does to what follows it. */
enum Effect {
  PLANNED,
  /** A forecast, maybe of what is over and not yet counted: 预计. */
  ESTIMATED,
  ACTUAL,
  /** A phrase with a sign in it that is none: 目标完成率, 五年计划. */
  NEITHER,
  /** Makes all that follows in the paragraph a plan. */
  AGENDA,
  /** Reports, and what stands right behind it is over: 过去. */
  GONE,
  /** What stands right behind it is there already, also within a plan: 现有. */
  HELD,
  /** Leads from what is to what will be: 增至 in 由5家增至8家. */
  LEADS;

  /** Whether what it speaks of is still to come. */
  boolean isAhead() {
    return this == PLANNED || this == ESTIMATED;
  }
}
