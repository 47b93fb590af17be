/** Words that never belong to a name, and end a noun phrase. */
export const functionWords = {
  determiner: `the a an this these those some many several most other another any all no few every each both
    one two three four five six seven eight nine ten dozens hundreds thousands
    his her its their my our your`,
  pronoun: `he she they it we i you everyone everybody someone somebody nobody`,
  object: `him them us me himself herself themselves itself myself ourselves`,
  /** Stand between the parts of "Lee senior policy adviser". */
  modifier: `senior junior deputy former ex- chief national foreign state local federal legal political military security policy
    press communications campaign public defense defence health economic financial regional global international
    top lead longtime veteran human rights climate trade labor labour research executive managing associate assistant
    vice prime interim acting co- general special communist republican democratic conservative liberal opposition
    government media police fire school university city county town company union party
    white-collar right-wing left-wing high-ranking then-`,
  preposition: `of for from at in with on to against about among after before by during under over near through into
    within without between behind beyond across around off outside inside upon amid despite toward towards
    like unlike via since until as alongside per than except besides concerning regarding`,
  conjunction: `and or but nor yet so`,
  subordinator: `when while if because although though whereas unless once whether where why how that which what whom whose
    whenever wherever even as since until after before`,
  auxiliary: `is are was were be been being am has have had having do does did will would shall should can could may might must
    's 'd 'm 've 'll 're isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't shouldn't
    can't couldn't cannot not never n't
    isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t shouldn’t can’t couldn’t`,
  adverb: `also then later recently now once again just still only already even often always sometimes soon
    ever too instead however meanwhile moreover nevertheless nonetheless today yesterday tomorrow tonight earlier
    afterward afterwards previously subsequently immediately further thus therefore perhaps indeed here there
    reportedly allegedly simply rather quite very almost nearly about both himself herself themselves up out back
    first second third last next together elsewhere away down so well much more less`,
  /** Begin a sentence with a capital, and aren't names. */
  opener: `there here then now thus hence yes no not if when while as although though because since after before during
    despite until unless whether where why how what which who whose it its in on at by for from to with without under
    over and but or so yet nor still also even just only perhaps maybe meanwhile however moreover instead
    asked speaking according earlier later last next this that these those such given based
    both either neither each every all some many most more much few several other others another
    let see read watch click follow photo image video story update correction editor's note
    today yesterday tonight tomorrow nearly almost about around roughly
    like unlike per among amid between among against
    ok okay well look oh hey hi hello please thanks sorry sure never ever always
    do does did is are was were be been being has have had will would can could should may might must
    get got go going gone come came make made take took give gave put keep kept think thought`,
};

/** Days, months and other capitalized words that are no names of speakers. */
export const calendarWords = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july
  august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec. mon. tues. wed. thurs. fri.
  christmas easter ramadan thanksgiving ago week weeks month months year years day days hour hours minute minutes morning afternoon evening night weekend
  decade decades century moments a.m. p.m. am pm est edt pst gmt i'm i've i'll i'd i’m i’ve i’ll i’d`;

/** Abbreviations whose full stop doesn't end a sentence. */
export const abbreviations = `mr. mrs. ms. dr. prof. sen. rep. gov. rev. hon. lt. sgt. capt. cpl. gen. col. maj. adm. cmdr. det. supt.
  insp. pres. pvt. spc. const. st. jr. sr. vs. v. no. ave. blvd. rd. u.s. u.k. u.n. e.u. d.c. d. r. a.m. p.m. jan. feb. mar. apr. jun. jul. aug.
  sept. sep. oct. nov. dec. ala. ariz. ark. calif. colo. conn. del. fla. ga. ill. ind. kan. ky. la. md. mass. mich.
  minn. miss. mo. mont. neb. nev. okla. ore. pa. tenn. tex. va. vt. wash. wis. wyo. ont. que. alta. sask. man. b.c. n.s. n.b. p.e.i.
  n.y. n.j. n.h. n.c. s.c. n.d. s.d. n.m. r.i. w.va. i.e. e.g. etc. fig. approx. dept. est. ft. mt. inc. corp. co. ltd. llc. bros. assn.
  ph.d. m.d. b.a. m.a. j.d. esq.`;

/** Small words inside names: "Ludwig van Beethoven". */
export const nameParticles = `de da do dos das del della di du la le van von der den ter ten bin bint ibn al el abu ben ap y zu`;

/** What joins the name of a body: "University of Somewhere". */
export const bodyJoiners = `of for and & on the de du`;

/** Capitalized words that make a name a body's. */
export const bodyNameWords = `university college school institute department ministry committee council commission agency bureau office
  association federation union party company corporation corp corp. inc inc. ltd ltd. llc group bank fund foundation center
  centre court congress senate house parliament administration campaign service services society club league board
  authority coalition alliance network news times post journal herald tribune gazette globe mail star sun guardian
  telegraph press reuters magazine radio television broadcasting channel church hospital museum organization
  organisation project initiative action campaign movement front force forces army navy police guard corps republic
  nations states kingdom research studies affairs systems industries partners holdings international worldwide global
  airlines airways motors energy oil gas electric technologies entertainment media records studios pictures
  conference convention caucus chamber academy laboratory labs trust securities capital insurance team union teamsters
  americans workers teachers veterans democrats republicans conservatives liberals greens tories
  hall house palace embassy cabinet presidency
  kremlin pentagon vatican treasury fed`;
