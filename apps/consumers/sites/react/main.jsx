import src from '@onrecord/core/articles/kremlin-pause.onrecord.json?url';
import { createRoot } from 'react-dom/client';
import { Reactions } from './src/reactions.tsx';

createRoot(document.querySelector('main')).render(<Reactions src={src} />);
