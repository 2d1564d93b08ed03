/** How a seat is drawn. */
export type ChairLook =
  | 'in'
  | 'waiting'
  /** had a line and lost it */
  | 'away'
  /** no phone has come for this seat yet */
  | 'notYet'
  | 'out'
  /** just gone */
  | 'fallen'
  /** wrong, and nothing decided yet */
  | 'held'
  | 'back'
  /** on this floor, but not playing */
  | 'absent';

/** How an option is drawn. */
export type OptionLook = 'lit' | 'unlit' | 'locked' | 'dim' | 'right';
