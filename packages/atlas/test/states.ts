/** Members of the United Nations, in the order of their English names in the UN's list of member states. */
const members = [
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG',
  'CR CI HR CU CY CZ KP CD DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN',
  'ID IR IQ IE IL IT JM JP JO KZ KE KI KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MC MN ME MA MZ',
  'MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA KR MD RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG',
  'SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TH TL TG TO TT TN TR TM TV UG UA AE GB TZ US UY UZ VU VE VN YE ZM ZW',
] as const;

const others = ['VA PS', 'XK', 'TW'] as const;

type Words<Line extends string, Found = never> = Line extends `${infer Word} ${infer Rest}`
  ? Words<Rest, Found | Word>
  : Found | Line;

/** Any of the states listed here, for comparison with the package's own type. */
export type ListedState = Words<(typeof members | typeof others)[number]>;

export const unitedNations = words(members);
export const states = words([...members, ...others]);

function words(lines: readonly string[]): ListedState[] {
  return lines.flatMap((line) => line.split(' ')) as ListedState[];
}
