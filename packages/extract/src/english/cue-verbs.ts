/**
 * Verbs that report speech, by what may follow them. Regular forms are derived; irregular ones stand in `irregularForms`.
 */
export const cueVerbs = {
  /** Report words of any kind: "said", "said that …", "…, he said". */
  speech: `accuse acknowledge add admit advise affirm agree allege announce answer argue ask assert assure attest bark beg bemoan
    beseech blast blog boast brag caption caution certify challenge chant chide chime chuckle cite claim clarify comment complain
    concede conclude concur confess confide confirm contend counsel counter criticize crow cry deadpan declare decry deflect demand deny
    describe detail disclose discuss divulge drawl echo elaborate email emphasise emphasize enthuse estimate exclaim exhort explain
    exult fire forecast fret fume gripe growl grumble gush highlight hint hit implore imply indicate inform inquire insinuate insist
    instruct interject interrupt intone joke lament laugh lecture maintain mention mumble murmur muse mutter narrate note notify object
    observe offer opine order outline plead pledge point posit post postulate praise preach predict press proclaim promise pronounce
    protest query question quip quote rant rationalize read reaffirm reason reassure recall reckon recommend recount reference reflect
    reiterate rejoin relate relay remark remind repeat reply report respond retaliate retort reveal rule say scoff scold scream shoot
    shout sigh signal sing snap sneer specify speculate stammer state stipulate stress suggest summarize surmise swear taunt tease tell
    testify text thank theorize thunder trumpet tweet type underscore urge venture volunteer vow wail warn whisper wonder write yell`,
  /** Give a thing a name or a verdict: "called it", "described him as". */
  naming: `accuse applaud assail attack attribute bash blame blast brand call cast castigate challenge characterise characterize
    chastise chide compare condemn credit criticise criticize declare decry deem defend denounce depict deride describe dismiss dispute
    dub fault frame hail invoke label lambaste laud liken mock nickname paint portray praise question rail rebuke refer reject ridicule
    rip salute scold skewer slam slammed term tout welcome`,
  /** Report what somebody thinks: only with "that" or a clause. */
  thought: `assume believe conclude consider decide determine doubt expect fear feel find hope imagine intend know plan prefer realize
    see seek suspect think understand want wish worry`,
  /** Announce, ask for or refuse: what follows is more often a thing than a clause. */
  act: `advocate agree apologize appeal back call coin conclude congratulate decline deliver encourage endorse express favor favour
    invite issue offer oppose pledge press promise propose push raise react refuse reiterate release request respond seek speak sum
    support talk threaten unveil voice vow`,
  /** Tell that somebody begins or goes on: they report only words that stand right beside them. */
  stage: `begin chime close continue end finish go interrupt open resume start`,
  /** What polls, studies and papers do: "the poll shows that …". */
  finding: `conclude confirm demonstrate determine document estimate find indicate project report reveal show suggest`,
} as const;

/** Base form, third person, past, participle in -ing; a fifth is the past participle where it differs. */
export const irregularForms = `say says said saying
tell tells told telling
write writes wrote writing written
swear swears swore swearing sworn
sing sings sang singing sung
read reads read reading
think thinks thought thinking
feel feels felt feeling
know knows knew knowing known
understand understands understood understanding
find finds found finding
see sees saw seeing seen
seek seeks sought seeking
begin begins began beginning begun
go goes went going gone
speak speaks spoke speaking spoken
shoot shoots shot shooting
cast casts cast casting
forecast forecasts forecast forecasting
show shows showed showing shown
beg begs begged begging
brag brags bragged bragging
admit admits admitted admitting
rip rips ripped ripping
dub dubs dubbed dubbing
plan plans planned planning
snap snaps snapped snapping
refer refers referred referring
blog blogs blogged blogging
concur concurs concurred concurring
cry cries cried crying
text texts texted texting
quip quips quipped quipping`;

/** Nouns that stand for an act of speech: "his claim that …", "the comment “…”". */
export const speechNouns = `accusation accusations admission allegation allegations announcement answer answers argument arguments
  assertion assertions call calls claim claims comment comments declaration demand demands description email letter line message phrase
  pledge post posts prediction promise promises question questions quote quotes remark remarks reply response speech statement
  statements suggestion tweet tweets vow warning warnings words`;

/** Verbs that a clause without "that" may follow: "she said he would". */
export const clausalVerbs = `acknowledge add admit affirm agree allege announce argue assert assure believe boast caution claim complain
  concede conclude confirm contend decide declare deny disclose doubt emphasise emphasize estimate expect explain fear feel figure find
  guess hint hope imply indicate insist joke know lament maintain note observe pledge point post predict promise realize recall
  reiterate remark remind reply report respond reveal say show state stress suggest suspect swear tell testify think tweet understand
  vow warn worry write`;

/** After these a noun phrase is nearly always the subject of a clause: "she said the plan the council made last year works". */
export const bareClauseVerbs = `argue contend insist say tell`;

/** Past forms that don't end in -ed, of verbs that report nothing. */
export const irregularPasts = `ate became bought broke brought built came caught chose cost did drank drew drove fed fell fled flew
  forgot fought froze gave got grew held hid hurt kept laid led left lent let lost made meant met paid put quit ran rang rose sank sat
  sent slept sold spent split stole stood struck swept taught threw took went withdrew woke won wore`;
