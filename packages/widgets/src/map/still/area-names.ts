import type { DisputedArea } from '@onrecord/atlas';
import { spokenTag } from '../../language/msg.js';

type Names = Readonly<Record<string, string>>;

/** By the code of the atlas: the areas that are hatched unless a policy says otherwise. */
const names = new Map<string, Names>([
  [
    'ar',
    {
      'UA-43': 'القرم',
      'MD-SN': 'ترانسنيستريا',
      'GE-AB': 'أبخازيا',
      B37: 'أوسيتيا الجنوبية',
      CYN: 'شمال قبرص',
      B16: 'هضبة الجولان',
      EH: 'الصحراء الغربية',
      SOL: 'أرض الصومال',
      'IN-JK': 'كشمير الخاضعة لإدارة الهند',
      'PK-JK': 'كشمير الخاضعة لإدارة باكستان',
      KAS: 'نهر سياتشن الجليدي',
      B07: 'أكساي تشين',
    },
  ],
  [
    'de',
    {
      'UA-43': 'Krim',
      'MD-SN': 'Transnistrien',
      'GE-AB': 'Abchasien',
      B37: 'Südossetien',
      CYN: 'Nordzypern',
      B16: 'Golanhöhen',
      EH: 'Westsahara',
      SOL: 'Somaliland',
      'IN-JK': 'von Indien verwaltetes Kaschmir',
      'PK-JK': 'von Pakistan verwaltetes Kaschmir',
      KAS: 'Siachengletscher',
      B07: 'Aksai Chin',
    },
  ],
  [
    'es',
    {
      'UA-43': 'Crimea',
      'MD-SN': 'Transnistria',
      'GE-AB': 'Abjasia',
      B37: 'Osetia del Sur',
      CYN: 'Norte de Chipre',
      B16: 'Altos del Golán',
      EH: 'Sáhara Occidental',
      SOL: 'Somalilandia',
      'IN-JK': 'Cachemira administrada por la India',
      'PK-JK': 'Cachemira administrada por Pakistán',
      KAS: 'Glaciar de Siachen',
      B07: 'Aksai Chin',
    },
  ],
  [
    'fr',
    {
      'UA-43': 'Crimée',
      'MD-SN': 'Transnistrie',
      'GE-AB': 'Abkhazie',
      B37: 'Ossétie du Sud',
      CYN: 'Chypre du Nord',
      B16: 'plateau du Golan',
      EH: 'Sahara occidental',
      SOL: 'Somaliland',
      'IN-JK': 'Cachemire administré par l’Inde',
      'PK-JK': 'Cachemire administré par le Pakistan',
      KAS: 'glacier de Siachen',
      B07: 'Aksai Chin',
    },
  ],
  [
    'uk',
    {
      'UA-43': 'Крим',
      'MD-SN': 'Придністров’я',
      'GE-AB': 'Абхазія',
      B37: 'Південна Осетія',
      CYN: 'Північний Кіпр',
      B16: 'Голанські висоти',
      EH: 'Західна Сахара',
      SOL: 'Сомаліленд',
      'IN-JK': 'Кашмір під управлінням Індії',
      'PK-JK': 'Кашмір під управлінням Пакистану',
      KAS: 'льодовик Сіачен',
      B07: 'Аксайчин',
    },
  ],
]);

/** The name of a disputed area in the language that is being spoken; the atlas's, in English, where there is none in that. */
export function areaName({ code, name }: DisputedArea): string {
  const [language = ''] = spokenTag().toLowerCase().split('-');
  return names.get(language)?.[code] ?? name;
}
