import type { Words } from '@onrecord/core/html';
import { translation as ar } from '@onrecord/widgets/languages/ar';
import { translation as de } from '@onrecord/widgets/languages/de';
import { translation as es } from '@onrecord/widgets/languages/es';
import { translation as fr } from '@onrecord/widgets/languages/fr';
import { translation as uk } from '@onrecord/widgets/languages/uk';
import type { Language, Translation } from '@onrecord/widgets/reactions-map-svg';

const translations: Readonly<Record<string, Translation>> = { ar, de, es, fr, uk };

/** The words around the map in the language of those around the quotes. */
export function languageOf({ lang }: Words): Language {
  return { tag: lang, translation: translations[lang] ?? {} };
}
