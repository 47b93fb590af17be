import '@onrecord/widgets/onrecord-article';
import '@onrecord/widgets/onrecord-quote-card';
import '@onrecord/widgets/onrecord-quote-cards';
import '@onrecord/widgets/onrecord-reactions-map';
import type {} from '@onrecord/widgets/react';
import { useState } from 'react';

export function Reactions({ src }: { src: string }) {
  const [name, setName] = useState<string>();

  return (
    <onrecord-article
      src={src}
      ononrecord-select={({ actor, article }) => {
        setName(article?.actors.find(({ id }) => id === actor)?.name);
      }}
    >
      <onrecord-reactions-map topic="truce" region="europe" stanceLabels={{ critical: 'Against' }}>
        <p>Volodymyr Zelensky calls the quick-truce plan “unrealistic and dangerous”.</p>
      </onrecord-reactions-map>
      <p role="status">{name !== undefined && `You are reading what ${name} said.`}</p>
      <onrecord-quote-card quote="stalling-tactic" className="lead">
        <blockquote>“a stalling tactic”</blockquote>
        <p>Jens Stoltenberg, NATO Secretary General</p>
      </onrecord-quote-card>
      <onrecord-quote-cards stance="critical mixed" />
    </onrecord-article>
  );
}
