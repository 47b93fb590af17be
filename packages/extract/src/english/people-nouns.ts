/** Nouns for people who speak in the news. Plurals are derived, but for the irregular ones. */
export const peopleNouns = `activist actor actress adviser advisor advocate agent aide ally ambassador analyst anchor apologist
  applicant archaeologist archbishop architect artist assistant associate astronaut athlete attendee attorney aunt author
  backer banker barber bartender biologist bishop blogger boss boy boyfriend broker brother builder businessman
  businesswoman buyer caller captain cardinal caretaker cashier ceo chairman chairperson chairwoman chair chancellor
  chaplain chef chief chiropractor clerk client climatologist coach colleague collector columnist commander commentator
  commissioner comedian composer congressman congresswoman congressperson conservationist conservative constable
  consultant contractor coordinator coroner cop correspondent counsel counsellor counselor councillor councilman
  councilwoman councilor cousin coworker criminologist critic curator customer dad daughter dean defender defendant
  delegate demographer demonstrator dentist deputy designer detective developer diplomat director doctor donor driver
  economist editor educator employee employer engineer entrepreneur environmentalist epidemiologist ethicist executive
  expert farmer father fan fighter filmmaker firefighter fisherman founder co-founder cofounder friend fundraiser gardener
  general geologist girl girlfriend glaciologist goalkeeper goaltender governor grandfather grandmother guard guest guide
  head headteacher helper historian homeowner host hostess hunter husband immigrant inspector insider instructor
  investigator investor janitor journalist judge juror justice kid lady landlord lawmaker lawyer leader lecturer legislator
  liaison liberal libertarian librarian lieutenant lobbyist logger manager marshal master mathematician mayor mechanic mediator member
  merchant meteorologist midwife migrant minister moderator mom monk mother mum musician negotiator neighbor neighbour
  neuroscientist nun nurse observer officer official operative operator opponent oncologist organizer organiser owner
  painter parent participant partner passenger pastor patient patron paramedic pharmacist philosopher photographer
  physician physicist pilot planner player poet policeman policewoman politician pollster pope postdoc premier presenter
  president priest principal prisoner producer professor programmer prosecutor protester protestor
  provider psychiatrist psychologist publicist publisher pundit rabbi rancher ranger realtor receptionist
  recruit referee reformer refugee regulator relative reporter representative republican democrat researcher resident
  restaurateur retiree reviewer rival runner sailor salesman scholar scientist screenwriter secretary
  seller senator sergeant server settler sheriff shopkeeper shopper singer sister skipper sociologist soldier
  solicitor son source specialist speaker speechwriter spokesman spokesperson spokeswoman staffer statistician steward
  strategist striker student superintendent supervisor supporter surgeon surrogate surveyor survivor suspect
  superdelegate talker taxpayer teacher technician teenager tenant theorist therapist toxicologist trader trainer translator
  traveller traveler treasurer trooper trustee tutor uncle undersecretary veteran veterinarian vet victim viewer villager
  visitor volunteer voter waiter waitress warden watcher wife winner winger quarterback midfielder defenceman
  defenseman linebacker pitcher catcher rookie captain witness woman man person youth worker writer zoologist
  nominee candidate contender frontrunner front-runner billionaire businessperson mogul tycoon magnate celebrity star
  whistleblower watchdog activist organist prince princess king queen duke monarch sultan emir sheikh ayatollah
  chair vice-president vice-chair vice-chairman co-chair co-owner co-author co-host co-worker
  congressional-aide mp mla mpp msp mep pm vp cfo coo cto lawgiver newsman anchorman anchorwoman
  dissident exile rebel militant jihadist insurgent fighter gunman shooter
  ophthalmologist radiologist cardiologist dermatologist immunologist virologist microbiologist anthropologist ecologist
  seismologist botanist chemist biochemist geneticist oceanographer hydrologist arborist agronomist
  premier-designate chairman-elect president-elect governor-elect mayor-elect backbencher whip ombudsman
  ombudsperson auditor registrar magistrate arbitrator notary bailiff plaintiff complainant accuser
  teammate competitor challenger incumbent hopeful loyalist dissenter detractor skeptic sceptic enthusiast
  harbormaster harbourmaster headmaster headmistress postmaster quartermaster volcanologist
  paleontologist palaeontologist entomologist ornithologist horticulturist cyclist violinist guitarist pianist novelist
  essayist cartoonist columnist-at-large paediatrician pediatrician obstetrician gynecologist neurologist neurosurgeon
  hairdresser stylist butcher baker grocer florist brewer vintner carpenter plumber electrician roofer welder
  longshoreman seaman deckhand trucker cabbie courier dispatcher
  publican innkeeper hotelier landowner leaseholder lessee homeowner renter pensioner senior
  grandson granddaughter nephew niece widow widower fiance fiancee spouse sibling twin stepfather stepmother
  narrator announcer reader forecaster foreman forewoman attendant goalscorer zoologist inspector lobbyist spokespeople lecturer fellow counterpart predecessor successor
  roommate classmate schoolmate alumnus alumna graduate undergraduate freshman sophomore`;

/** Nouns for several people whose plural isn't formed with -s, or that are used in the plural alone. */
export const groupNouns = `people men women police authorities others many some few most both several children kids families
  officials voters americans critics crews clergy staff folks firefighters democrats republicans conservatives liberals
  lawmakers experts analysts insiders sources pundits progressives moderates independents millennials youths
  women's-groups rights-groups countrymen parents students residents leaders
  percent`;

/** Nouns for bodies that speak, and for papers and counts that are quoted as if they did. */
export const bodyNouns = `administration agency airline alliance army assembly association authority bank board body brand bureau
  business cabinet camp campaign caucus center centre chamber charity church city claimant club coalition college commission
  committee community company conference congress consortium convention corporation council country county court
  department delegation district division embassy employer faction family federation firm force foundation fund
  government group guild hospital house industry institute institution jury kingdom league legislature lobby
  magazine majority military ministry mission monarchy movement municipality museum nation navy network newspaper
  office opposition organization organisation outlet panel paper parliament party platoon police presidency press prosecution
  province publication publisher regime regiment republic school secretariat senate service shop site society squad
  startup state store studio syndicate tabloid task-force team think-tank town township tribunal tribe union university
  village watchdog website zoo
  report study survey poll analysis article editorial book memo memoir document filing lawsuit complaint
  affidavit indictment brief petition letter email tweet post statement transcript script ad advertisement
  commercial headline story column review blog paper essay release press-release bill law constitution
  letter note message placard sign banner caption billboard slogan testimony ruling opinion dissent decision order
  warrant text label data research figures statistics results findings documents records reports studies
  polls surveys media rules guidelines platform plan policy proposal agreement resolution treaty`;

/** Words before a name that aren't part of it: what they say of the person's sex. */
export const honorifics = {
  male: 'mr. mr sir lord baron',
  female: 'mrs. mrs ms. ms miss lady dame baroness madam madame',
};

/** Titles that stand right before a name, in full or cut short. */
export const titles = `dr. dr prof. prof sen. sen rep. rep gov. gov rev. rev hon. lt. lt sgt. sgt capt. capt cpl. cpl gen. gen
  col. col maj. maj adm. adm cmdr. det. supt. insp. pres. pvt. spc. const. mr. mr mrs. mrs ms. ms miss sir dame lord lady baroness baron
  president premier chancellor senator representative governor congressman congresswoman mayor councillor councilman
  councilwoman councilor alderman judge justice chief minister secretary attorney general speaker
  commissioner ambassador professor doctor reverend father pastor rabbi imam bishop archbishop cardinal pope king queen
  prince princess duke duchess sheriff detective inspector constable superintendent sergeant lieutenant
  captain major colonel commander admiral officer coach director chairman chairwoman chair ceo deputy assistant vice
  prime foreign finance defense defence interior justice health education state former
  acting staff sgt first-lady`;

/** Nouns that tell a man from a woman. */
export const male = `man boy father dad son brother uncle nephew husband grandfather grandson widower boyfriend gentleman
  actor businessman chairman congressman councilman fisherman policeman salesman spokesman king prince duke monk waiter
  lord alderman ombudsman stepfather priest pope`;
export const female = `woman girl mother mom mum daughter sister aunt niece wife grandmother granddaughter widow girlfriend
  actress businesswoman chairwoman congresswoman councilwoman policewoman spokeswoman queen princess duchess nun waitress
  hostess lady midwife stepmother alumna fiancee`;

/** Nouns that stand for a company named before: "the insurer". */
export const companies = `company firm insurer retailer manufacturer maker carmaker automaker airline carrier bank lender brewer chain
  operator developer startup start-up supplier publisher broadcaster utility giant conglomerate group business chipmaker drugmaker
  miner producer grocer brand distributor regulator agency watchdog charity union club bureau foundation nonprofit non-profit`;

/** People who are at the head of a body or a place, or belong to one: what follows "of" is no person. */
export const headsOfBodies = `founder founders co-founder co-founders owner owners chief head president chairman chairwoman chair director executive
  ceo manager maker makers mayor governor minister premier resident residents member members bishop archbishop people`;

/** Titles cut short, each with what it is in full. */
export const titlesInFull = `sen. senator
gov. governor
rep. representative
dr. doctor
prof. professor
rev. reverend
lt. lieutenant
sgt. sergeant
capt. captain
cpl. corporal
gen. general
col. colonel
maj. major
adm. admiral
cmdr. commander
det. detective
supt. superintendent
insp. inspector
const. constable`;

/** Nouns that stand for a person whom the text has just named, with "the": what somebody is to all, not in one story. */
export const secondNames = `candidate nominee front-runner frontrunner incumbent challenger contender businessman businesswoman billionaire tycoon
  mogul magnate actor actress singer senator congressman congresswoman governor lawmaker politician star celebrity
  striker defender midfielder goalkeeper winger quarterback forward rookie champion novelist playwright`;
