import type { SpeechAct } from '../language/language.js';

/** Verbs that do something by being said, by what their content is when it is no clause. "call-for" is a verb and its particle. */
export const speechActs: Readonly<Record<SpeechAct, string>> = {
  /** What somebody commits to or won't do: "promised to stay". */
  commitment: `vow promise pledge threaten agree refuse decline offer swear demand ask`,
  /** Whom somebody asks to do what: "urged the council to wait". */
  request: `urge ask order call-on encourage invite advise instruct warn beg implore exhort press recommend push`,
  /** A thing that somebody asks for or tells of: "called for a new bridge", "denied the charges". */
  thing: `call-for demand propose recommend advocate push-for apologize-for complain-about complain-of warn-of warn-about
    warn-against object-to boast-about boast-of appeal-for announce deny predict reiterate outline voice express promise pledge`,
  /** A thing and what somebody thinks of it: "criticized the plan for its cost", "described him as slow". */
  judgement: `criticize criticise praise defend condemn denounce dismiss reject oppose endorse support back describe portray
    characterize characterise depict accuse blame mock ridicule deride decry applaud laud hail lambaste assail rebuke chastise
    slam blast rip question challenge welcome favor favour commend lament bemoan tout rail-against`,
  /** Somebody, and a word for them: "called him a liar". */
  naming: `call label brand dub`,
};

/** What somebody refuses to do without telling anything by it: "declined to comment". */
export const silence = `comment respond answer say speak elaborate discuss reply talk identify name be give`;
