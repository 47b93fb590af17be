import { defineArticle } from '@onrecord/core';

/** A fictional story written in Arabic, which runs from right to left. */
export const starRoad = defineArticle({
  schemaVersion: 1,
  id: 'star-road',
  headline: 'طريق النجوم يثير جدلاً بين المدن والقرى',
  lang: 'ar',
  dir: 'rtl',
  publisher: { name: 'صحيفة الأفق البعيد', url: 'https://horizon.example' },
  published: '2035-01-15',
  url: 'https://horizon.example/2035/star-road',
  sections: [],
  actors: [
    { id: 'observatory', kind: 'organization', name: 'مرصد الصحراء', country: 'MA' },
    { id: 'guides', kind: 'organization', name: 'اتحاد الأدلاء', country: 'JO' },
    {
      id: 'speaker',
      kind: 'person',
      name: 'سلمى الوادي',
      role: 'المتحدثة باسم اتحاد الأدلاء',
      represents: 'guides',
    },
    { id: 'drivers', kind: 'group', name: 'سائقو الشاحنات', country: 'EG' },
    { id: 'villages', kind: 'group', name: 'قرى الواحة', country: 'DZ' },
    { id: 'shops', kind: 'group', name: 'أصحاب المتاجر', country: 'OM' },
  ],
  topics: [{ id: 'road', label: 'طريق بلا مصابيح', initiatedBy: 'observatory' }],
  quotes: [
    {
      id: 'sky',
      text: 'من يمشِ ليلاً يعرف أن السماء مصباح يكفي الجميع.',
      speaker: 'speaker',
      attribution: 'direct',
      topic: 'road',
    },
    {
      id: 'no-one-asked',
      text: 'لم يسألنا أحد',
      speaker: 'drivers',
      attribution: 'mixed',
      topic: 'road',
    },
  ],
  reactions: [
    { actor: 'guides', topic: 'road', stance: 'supportive', label: 'ينتظرون زواراً أكثر', quotes: ['sky'] },
    { actor: 'drivers', topic: 'road', stance: 'critical', label: 'يخشون الحوادث', quotes: ['no-one-asked'] },
    { actor: 'villages', topic: 'road', stance: 'mixed', label: 'يطلبون تجربة قصيرة' },
    { actor: 'shops', topic: 'road', stance: 'neutral' },
  ],
});
