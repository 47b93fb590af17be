/** Words that never belong to a name, and end a noun phrase. */
export const functionWords = {
  determiner: `a all an another any both dozens each eight every few five four her his hundreds its many most my nine no one other our
    seven several six some ten the their these this those thousands three two your`,
  pronoun: `everybody everyone he i it nobody she somebody someone they we you`,
  object: `herself him himself itself me myself ourselves them themselves us`,
  /** Stand between the parts of "Lee senior policy adviser". */
  modifier: `acting assistant associate campaign chief city climate co- communications communist company conservative county defence
    defense democratic deputy economic ex- executive federal financial fire foreign former general global government health high-ranking
    human interim international junior labor labour lead left-wing legal liberal local longtime managing media military national
    opposition party police policy political press prime public regional republican research right-wing rights school security senior
    special state then- top town trade union university veteran vice white-collar`,
  preposition: `about across after against alongside amid among around as at before behind besides between beyond by concerning despite
    during except for from in inside into like near of off on outside over per regarding since than through to toward towards under
    unlike until upon via with within without`,
  conjunction: `and but nor or so yet`,
  subordinator: `after although as because before even how if once since that though unless until what when whenever where whereas
    wherever whether which while whom whose why`,
  auxiliary: `'d 'll 'm 're 's 've am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't had
    hadn't has hasn't have haven't having is isn't may might must n't never not shall should shouldn't was wasn't were weren't will
    won't would wouldn't`,
  adverb: `about afterward afterwards again allegedly almost already also always away back both down earlier elsewhere even ever first
    further here herself himself however immediately indeed instead just last later less meanwhile more moreover much nearly
    nevertheless next nonetheless now often once only out perhaps previously quite rather recently reportedly second simply so sometimes
    soon still subsequently themselves then there therefore third thus today together tomorrow tonight too up very well yesterday`,
  /** Begin a sentence with a capital, and aren't names. */
  opener: `about according after against all almost also although always amid among and another are around as asked at based be because
    been before being between both but by came can click come correction could despite did do does during each earlier editor's either
    even ever every few follow for from gave get give given go going gone got had has have hello hence here hey hi how however if image
    in instead is it its just keep kept last later let like look made make many may maybe meanwhile might more moreover most much must
    nearly neither never next no nor not note now oh ok okay on only or other others over per perhaps photo please put read roughly see
    several should since so some sorry speaking still story such sure take thanks that then there these think this those though thought
    thus to today tomorrow tonight took under unless unlike until update video was watch well were what when where whether which while
    who whose why will with without would yes yesterday yet`,
};

/** Days, months and other capitalized words that are no names of speakers. */
export const calendarWords = `a.m. afternoon ago am apr. april aug. august century christmas day days dec. decade decades december
  easter edt est evening feb. february fri. friday gmt hour hours i'd i'll i'm i've i’d i’ll i’m i’ve jan. january jul. july jun. june
  mar. march may minute minutes moments mon. monday month months morning night nov. november oct. october p.m. pm pst ramadan saturday
  sep. sept. september sunday thanksgiving thurs. thursday tues. tuesday wed. wednesday week weekend weeks year years`;

/** Abbreviations whose full stop doesn't end a sentence. Those that are words, too, have a capital: "Winnipeg, Man.", and "the man." */
export const abbreviations = `a.m. adm. ala. alta. approx. apr. ariz. ark. assn. aug. ave. b.a. b.c. blvd. bros. calif. capt. cmdr. co.
  col. colo. conn. const. corp. cpl. d. d.c. dec. del. dept. det. dr. e.g. e.u. esq. est. etc. feb. Fig. fla. ft. ga. gen. gov. hon. i.e.
  Ill. inc. ind. insp. j.d. jan. jr. jul. jun. kan. ky. La. llc. lt. ltd. m.a. m.d. maj. Man. Mar. Mass. md. mich. minn. Miss. mo. mont.
  mr. mrs. ms. mt. n.b. n.c. n.d. n.h. n.j. n.m. n.s. n.y. neb. nev. No. nov. oct. okla. ont. Ore. p.e.i. p.m. Pa. ph.d. pres. prof. pvt.
  que. r. r.i. rd. rep. rev. s.c. s.d. sask. sen. sep. sept. sgt. spc. sr. st. supt. tenn. tex. u.k. u.n. u.s. v. va. vs. vt. w.va. Wash.
  wis. wyo.`;

/** Small words inside names: "Ludwig van Beethoven". */
export const nameParticles = `abu al ap ben bin bint da das de del della den der di do dos du el ibn la le ten ter van von y zu`;

/** What joins the name of a body: "University of Somewhere". */
export const bodyJoiners = `& and de du for of on the`;

/** Capitalized words that make a name a body's. */
export const bodyNameWords = `academy action administration affairs agency airlines airways alliance americans army association
  authority bank board broadcasting bureau cabinet campaign capital caucus center centre chamber channel church club coalition college
  commission committee company conference congress conservatives convention corp corp. corporation corps council court democrats
  department electric embassy energy entertainment fed federation force forces foundation front fund gas gazette global globe greens
  group guard guardian hall herald holdings hospital house inc inc. industries initiative institute insurance international journal
  kingdom kremlin laboratory labs league liberals llc ltd ltd. magazine mail media ministry motors movement museum nations navy network
  news office oil organisation organization palace parliament partners party pentagon pictures police post presidency press project
  radio records republic republicans research reuters school securities senate service services society star states studies studios sun
  systems teachers team teamsters technologies telegraph television times tories treasury tribune trust union university vatican
  veterans workers worldwide`;
