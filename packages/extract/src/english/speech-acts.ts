import type { SpeechAct } from '../language/language.js';

/** Verbs that do something by being said, by what their content is when it is no clause. "call-for" is a verb and its particle. */
export const speechActs: Readonly<Record<SpeechAct, string>> = {
  /** What somebody commits to or won't do: "promised to stay". */
  commitment: `agree ask decline demand offer pledge promise refuse swear threaten vow`,
  /** Whom somebody asks to do what: "urged the council to wait". */
  request: `advise ask beg call-on encourage exhort implore instruct order press push recommend tell urge warn`,
  /** A thing that somebody asks for or tells of: "called for a new bridge", "denied the charges". */
  thing: `acknowledge admit advocate allege announce apologize-for appeal-for ask-about boast-about boast-of call-for cite claim
    complain-about complain-of demand deny describe detail disclose discuss echo emphasize estimate explain express mention note object-to
    outline pledge point-to predict promise propose push-for recommend recount refer-to regret reiterate request reveal speak-about stress
    suggest talk-about touch-on voice warn-about warn-against warn-of`,
  /** A thing and what somebody thinks of it: "criticized the plan for its cost", "described him as slow". */
  judgement: `accuse applaud assail attack back bemoan blame blast call-out castigate characterise characterize chastise commend compare
    condemn credit criticise criticize decry defend denounce depict deride describe dismiss endorse fault favor favour hail lambaste
    lament laud liken mock oppose portray praise question rail-against rebuke reject ridicule rip salute slam support tease thank tout
    welcome`,
  /** Somebody, and a word for them: "called him a liar". */
  naming: `brand call dub label`,
};

/** What somebody refuses to do without telling anything by it: "declined to comment". */
export const silence = `answer be comment discuss elaborate give identify name reply respond say speak talk`;
