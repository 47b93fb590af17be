/** Nouns for people who speak in the news. Plurals are derived, but for the irregular ones. */
export const peopleNouns = `accuser activist actor actress adviser advisor advocate agent agronomist aide ally alumna alumnus ambassador
  analyst anchor anchorman anchorwoman announcer anthropologist apologist applicant arbitrator arborist archaeologist archbishop
  architect artist assistant associate astronaut athlete attendant attendee attorney auditor aunt author ayatollah backbencher backer
  bailiff baker banker barber bartender billionaire biochemist biologist bishop blogger boss botanist boy boyfriend brewer broker
  brother builder businessman businessperson businesswoman butcher buyer cabbie caller candidate captain cardinal cardiologist caretaker
  carpenter cartoonist cashier catcher celebrity ceo cfo chair chairman chairman-elect chairperson chairwoman challenger chancellor
  chaplain chef chemist chief chiropractor classmate clerk client climatologist co-author co-chair co-founder co-host co-owner co-worker
  coach cofounder colleague collector columnist columnist-at-large comedian commander commentator commissioner competitor complainant
  composer congressional-aide congressman congressperson congresswoman conservationist conservative constable consultant contender
  contractor coo coordinator cop coroner correspondent councillor councilman councilor councilwoman counsel counsellor counselor
  counterpart courier cousin coworker criminologist critic cto curator customer cyclist dad daughter dean deckhand defenceman defendant
  defender defenseman delegate democrat demographer demonstrator dentist deputy dermatologist designer detective detractor developer
  diplomat director dispatcher dissenter dissident doctor donor driver duke ecologist economist editor educator electrician emir
  employee employer engineer enthusiast entomologist entrepreneur environmentalist epidemiologist essayist ethicist executive exile
  expert fan farmer father fellow fiance fiancee fighter filmmaker firefighter fisherman florist forecaster foreman forewoman founder
  freshman friend front-runner frontrunner fundraiser gardener general geneticist geologist girl girlfriend glaciologist goalkeeper
  goalscorer goaltender governor governor-elect graduate granddaughter grandfather grandmother grandson grocer guard guest guide
  guitarist gunman gynecologist hairdresser harbormaster harbourmaster head headmaster headmistress headteacher helper historian
  homeowner hopeful horticulturist host hostess hotelier hunter husband hydrologist immigrant immunologist incumbent innkeeper insider
  inspector instructor insurgent investigator investor janitor jihadist journalist judge juror justice kid king lady landlord landowner
  lawgiver lawmaker lawyer leader leaseholder lecturer legislator lessee liaison liberal libertarian librarian lieutenant linebacker
  lobbyist logger longshoreman loyalist magistrate magnate man manager marshal master mathematician mayor mayor-elect mechanic mediator
  member mep merchant meteorologist microbiologist midfielder midwife migrant militant minister mla moderator mogul mom monarch monk
  mother mp mpp msp mum musician narrator negotiator neighbor neighbour nephew neurologist neuroscientist neurosurgeon newsman niece
  nominee notary novelist nun nurse observer obstetrician oceanographer officer official ombudsman ombudsperson oncologist operative
  operator ophthalmologist opponent organiser organist organizer ornithologist owner paediatrician painter palaeontologist
  paleontologist paramedic parent participant partner passenger pastor patient patron pediatrician pensioner person pharmacist
  philosopher photographer physician physicist pianist pilot pitcher plaintiff planner player plumber pm poet policeman policewoman
  politician pollster pope postdoc postmaster predecessor premier premier-designate presenter president president-elect priest prince
  princess principal prisoner producer professor programmer prosecutor protester protestor provider psychiatrist psychologist publican
  publicist publisher pundit quarterback quartermaster queen rabbi radiologist rancher ranger reader realtor rebel receptionist recruit
  referee reformer refugee registrar regulator relative renter reporter representative republican researcher resident restaurateur
  retiree reviewer rival roofer rookie roommate runner sailor salesman sceptic scholar schoolmate scientist screenwriter seaman
  secretary seismologist seller senator senior sergeant server settler sheikh sheriff shooter shopkeeper shopper sibling singer sister
  skeptic skipper sociologist soldier solicitor son sophomore source speaker specialist speechwriter spokesman spokespeople spokesperson
  spokeswoman spouse staffer star statistician stepfather stepmother steward strategist striker student stylist successor sultan
  superdelegate superintendent supervisor supporter surgeon surrogate surveyor survivor suspect talker taxpayer teacher teammate
  technician teenager tenant theorist therapist toxicologist trader trainer translator traveler traveller treasurer trooper trucker
  trustee tutor twin tycoon uncle undergraduate undersecretary vet veteran veterinarian vice-chair vice-chairman vice-president victim
  viewer villager vintner violinist virologist visitor volcanologist volunteer voter vp waiter waitress warden watchdog watcher welder
  whip whistleblower widow widower wife winger winner witness woman worker writer youth zoologist`;

/** Nouns for several people whose plural isn't formed with -s, or that are used in the plural alone. */
export const groupNouns = `americans analysts authorities both children clergy conservatives countrymen crews critics democrats experts
  families few firefighters folks independents insiders kids lawmakers leaders liberals many men millennials moderates most officials
  others parents people percent police progressives pundits republicans residents rights-groups several some sources staff students
  voters women women's-groups youths`;

/** Nouns for bodies that speak, and for papers and counts that are quoted as if they did. */
export const bodyNouns = `ad administration advertisement affidavit agency agreement airline alliance analysis army article assembly
  association authority bank banner bill billboard blog board body book brand brief bureau business cabinet camp campaign caption caucus
  center centre chamber charity church city claimant club coalition college column commercial commission committee community company
  complaint conference congress consortium constitution convention corporation council country county court data decision delegation
  department dissent district division document documents editorial email embassy employer essay faction family federation figures
  filing findings firm force foundation fund government group guidelines guild headline hospital house indictment industry institute
  institution jury kingdom label law lawsuit league legislature letter lobby magazine majority media memo memoir message military
  ministry mission monarchy movement municipality museum nation navy network newspaper note office opinion opposition order organisation
  organization outlet panel paper parliament party petition placard plan platform platoon police policy poll polls post presidency press
  press-release proposal prosecution province publication publisher records regime regiment release report reports republic research
  resolution results review rules ruling school script secretariat senate service shop sign site slogan society squad startup state
  statement statistics store story studies studio study survey surveys syndicate tabloid task-force team testimony text think-tank town
  township transcript treaty tribe tribunal tweet union university village warrant watchdog website zoo`;

/** Words before a name that aren't part of it: what they say of the person's sex. */
export const honorifics = {
  male: 'mr. mr sir lord baron',
  female: 'mrs. mrs ms. ms miss lady dame baroness madam madame',
};

/** Titles that stand right before a name, in full or cut short. */
export const titles = `acting adm adm. admiral alderman ambassador archbishop assistant attorney baron baroness bishop capt capt.
  captain cardinal ceo chair chairman chairwoman chancellor chief cmdr. coach col col. colonel commander commissioner congressman
  congresswoman const. constable councillor councilman councilor councilwoman cpl cpl. dame defence defense deputy det. detective
  director doctor dr dr. duchess duke education father finance first-lady foreign former gen gen. general gov gov. governor health hon.
  imam insp. inspector interior judge justice king lady lieutenant lord lt lt. maj maj. major mayor minister miss mr mr. mrs mrs. ms ms.
  officer pastor pope premier pres. president prime prince princess prof prof. professor pvt. queen rabbi rep rep. representative rev
  rev. reverend secretary sen sen. senator sergeant sgt sgt. sheriff sir spc. speaker staff state superintendent supt. vice`;

/** Nouns that tell a man from a woman. */
export const male = `actor alderman boy boyfriend brother businessman chairman congressman councilman dad duke father fisherman
  gentleman grandfather grandson husband king lord man monk nephew ombudsman policeman pope priest prince salesman son spokesman
  stepfather uncle waiter widower`;
export const female = `actress alumna aunt businesswoman chairwoman congresswoman councilwoman daughter duchess fiancee girl girlfriend
  granddaughter grandmother hostess lady midwife mom mother mum niece nun policewoman princess queen sister spokeswoman stepmother
  waitress widow wife woman`;

/** Nouns that stand for a company named before: "the insurer". */
export const companies = `agency airline automaker bank brand brewer broadcaster bureau business carmaker carrier chain charity
  chipmaker club company conglomerate developer distributor drugmaker firm foundation giant grocer group insurer lender maker
  manufacturer miner non-profit nonprofit operator producer publisher regulator retailer start-up startup supplier union utility
  watchdog`;

/** People who are at the head of a body or a place, or belong to one: what follows "of" is no person. */
export const headsOfBodies = `archbishop bishop ceo chair chairman chairwoman chief co-founder co-founders director executive founder
  founders governor head maker makers manager mayor member members minister owner owners people premier president resident residents`;

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
export const secondNames = `actor actress billionaire businessman businesswoman candidate celebrity challenger champion congressman
  congresswoman contender defender forward front-runner frontrunner goalkeeper governor incumbent lawmaker magnate midfielder mogul
  nominee novelist playwright politician quarterback rookie senator singer star striker tycoon winger`;
