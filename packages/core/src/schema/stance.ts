/** Where an actor stands on a topic. An actor that isn't mentioned has no stance, which is not `neutral`. */
export const stances = ['supportive', 'critical', 'mixed', 'neutral'] as const;
export type Stance = (typeof stances)[number];
