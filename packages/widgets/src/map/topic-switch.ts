import type { Article } from '@onrecord/core';
import { html, noChange, type TemplateResult } from 'lit';
import { onServer } from '../element/on-server.js';
import { msg } from '../language/msg.js';

/** Radio buttons for the topics of an article. */
export function topicSwitch(
  { topics, lang }: Article,
  current: string,
  onChange: (topic: string) => void,
): TemplateResult {
  return html`<fieldset part="topics" class="topics" aria-label=${msg('Topic')}>
    ${topics.map(
      ({ id, label }) =>
        html`<label>
          <input
            type="radio"
            name="topic"
            .checked=${isChecked(id === current)}
            @change=${() => {
              onChange(id);
            }}
          />
          <bdi lang=${lang}>${label}</bdi>
        </label>`,
    )}
  </fieldset>`;
}

/** A server writes `checked="false"` for false, which is as good as true. */
function isChecked(checked: boolean): boolean {
  return (onServer && !checked ? noChange : checked) as boolean;
}
