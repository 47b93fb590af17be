import { draftArticle } from '@onrecord/extract';

addEventListener('message', ({ data: text }: MessageEvent<string>) => {
  postMessage(draftArticle(text, { format: 'text' }));
});
