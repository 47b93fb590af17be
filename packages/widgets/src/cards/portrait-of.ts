import { str } from '@lit/localize/internal/str-tag.js';
import type { Caption } from '@onrecord/core';
import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../language/msg.js';
import type { FigureTools } from './figure-tools.js';

interface Portrait {
  readonly picture: TemplateResult;
  /** Who made it. */
  readonly credit: TemplateResult | typeof nothing;
}

/** A speaker's picture. Its room is kept until the tools tell whether it may be shown. */
export function portraitOf({ speaker }: Caption, tools?: FigureTools): Portrait | undefined {
  const image = speaker?.image;
  const picture = image && tools?.renderPortrait?.(image);
  if (image === undefined || (tools && !picture)) return undefined;
  const { credit } = image;
  return {
    picture: html`<span class="portrait">${picture}</span>`,
    credit: credit ? html`<p part="credit" class="facts credit">${msg(str`Photo: ${credit}`)}</p>` : nothing,
  };
}
