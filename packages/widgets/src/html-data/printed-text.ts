import type { Quote } from '@onrecord/core';
import { displayText } from '@onrecord/core/query';

/** A text whose `displayText` is the one shown: mostly itself, else with the comma that it will lose. */
export function printedText(shown: string, attribution: string | undefined): string {
  const isShown = (text: string) =>
    displayText({ text, attribution: attribution as Quote['attribution'] }) === shown;
  return isShown(shown) ? shown : `${shown},`;
}
