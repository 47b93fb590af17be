import type { BorderPolicy } from '@onrecord/atlas';

/** The path data of a map under a border policy. */
export interface MapPaths {
  readonly policy: BorderPolicy;
  /** By code; none for an area that is drawn as disputed or as part of another. */
  readonly countries: Readonly<Record<string, string | undefined>>;
  /** All areas that are drawn as disputed. */
  readonly disputed: string;
}
