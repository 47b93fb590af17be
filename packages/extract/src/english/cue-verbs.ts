/**
 * Verbs that report speech, by what may follow them. Regular forms are derived; irregular ones stand in `irregularForms`.
 */
export const cueVerbs = {
  /** Report words of any kind: "said", "said that …", "…, he said". */
  speech: `say tell add note explain argue claim insist warn write tweet state reply respond answer ask recall
    conclude joke quip concede acknowledge admit assert maintain contend complain stress emphasize emphasise caution
    testify remark observe comment shout yell scream whisper mutter exclaim cry plead beg boast brag muse opine counter
    retort interject elaborate clarify reiterate repeat recount allege declare announce predict report confirm deny
    reveal suggest promise vow pledge swear urge posit theorize speculate rant lament grumble gripe proclaim
    pronounce affirm reaffirm confess confide divulge disclose inform remind assure reassure notify explain exult
    gush enthuse fume thunder snap bark growl sigh laugh chuckle sneer scoff deadpan chime stammer murmur mumble
    chant sing read post blog type text email caption intone relate relay narrate hint imply signal indicate estimate
    postulate summarize surmise reason rationalize venture volunteer wonder reflect rejoin fret advise
    demand instruct order insinuate bemoan decry protest object concur agree echo underscore highlight
    specify detail outline describe discuss preach lecture tease taunt crow mention attest certify elaborate
    recommend counsel reckon trumpet wail implore beseech inquire query quote cite
    forecast stipulate rule drawl fire shoot point question criticize challenge accuse thank exhort retaliate hit
    joke interrupt chide scold press deflect praise blast offer reference`,
  /** Give a thing a name or a verdict: "called it", "described him as". */
  naming: `call describe dub label brand characterize characterise deem term portray depict dismiss denounce condemn
    blast slam criticize criticise praise hail mock ridicule deride attack accuse rip bash rail lambaste laud tout
    refer defend reject attribute compare liken cast paint frame decry nickname label slammed assail castigate skewer
    chide scold rebuke chastise applaud salute welcome credit blame fault question challenge dispute invoke declare`,
  /** Report what somebody thinks: only with "that" or a clause. */
  thought: `think believe feel hope fear worry suspect doubt know realize understand expect assume consider conclude
    decide determine imagine find see want wish prefer intend plan seek`,
  /** Announce, ask for or refuse: what follows is more often a thing than a clause. */
  act: `express offer propose unveil release issue deliver raise voice reiterate refuse decline
    oppose support back endorse favor favour seek threaten call push press pledge vow agree promise appeal
    advocate request invite encourage apologize congratulate conclude
    speak talk sum respond react coin`,
  /** Tell that somebody begins or goes on: they report only words that stand right beside them. */
  stage: `begin start continue go end finish close open interrupt chime resume`,
  /** What polls, studies and papers do: "the poll shows that …". */
  finding: `show find suggest indicate reveal demonstrate document determine conclude estimate project report confirm`,
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
export const speechNouns = `claim claims comment comments remark remarks statement statements assertion assertions suggestion
  allegation allegations argument arguments warning warnings promise promises pledge vow accusation accusations
  announcement declaration admission prediction demand demands call calls question questions answer answers reply
  response description tweet tweets post posts letter email speech message quote quotes line words phrase`;

/** Verbs that a clause without "that" may follow: "she said he would". */
export const clausalVerbs = `say tell add note explain argue claim insist warn believe think feel hope fear know understand suggest predict
  announce report acknowledge admit confirm deny reveal stress maintain contend assert promise vow guess suspect doubt expect
  figure estimate recall swear complain joke write tweet declare state allege caution concede conclude find show indicate
  imply hint testify worry realize remind assure reply respond agree decide pledge boast point lament post disclose observe
  remark reiterate emphasize emphasise affirm`;

/** After these a noun phrase is nearly always the subject of a clause: "she said the plan the council made last year works". */
export const bareClauseVerbs = `say tell insist argue contend`;

/** Past forms that don't end in -ed, of verbs that report nothing. */
export const irregularPasts = `ate became bought broke brought built came caught chose cost did drank drew drove fell fed flew fled
  forgot fought froze gave got grew held hid hurt kept laid led left lent let lost made meant met paid put quit ran rang rose sat sank
  sent slept sold spent split stood stole struck swept taught threw took went withdrew woke won wore`;
