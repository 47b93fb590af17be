/**
 * Whether a shape is drawn as disputed unless a policy says otherwise: Western Sahara and the areas without an ISO 3166-1 code.
 * By default no shape is part of another, so that who draws nothing else needs no more of `borderOptions`.
 */
export function isDisputedByDefault(code: string): boolean {
  return code.length !== 2 || code === 'EH';
}
