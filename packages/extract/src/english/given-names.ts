/** Given names that are common in English-language news. They tell people from places, and "he" from "she". */
export const maleNames = `aaron abdul abdullah abraham adam adrian ahmed al alan albert alberto alejandro alex alexander alexandre
  alexei alfred ali allan allen alvin amir anders andre andreas andrei andrew andy angelo angus anthony antonio
  anton antonin archie ari arnold arthur arturo asif austin barack barry bart bashar ben benjamin benny bernard bernie bert bill
  billy bob bobby boris brad bradley brandon brendan brent brett brian bruce bruno bryan byron calvin carl carlos carter
  cesar chad charles charlie chris christian christopher chuck clarence clark claude clayton cliff clifford clint clive cody colin
  conor connor corey cory craig curtis cyril dale damian damien damon dan daniel danny darren darrell darryl dave david dean
  denis dennis derek derrick desmond devin diego dimitri dirk dmitri dmitry dominic don donald donny doug douglas drew duane duncan dustin
  dwayne dwight earl eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott emmanuel emmerson enrique eric erik
  ernest ernie ethan eugene evan farid felipe felix fernando fidel finn francis francisco francois frank franklin fred
  frederick gabriel gareth garrett gary gavin gene geoff geoffrey george gerald gerard gerry gilbert giovanni glen glenn
  gordon graham grant greg gregg gregory guillaume gus guy hakim hank hans harold harris harry harvey hassan hector
  henri henry herb herbert herman hernan howard hubert hugh hugo hussein ian ibrahim igor irving isaac ismail ivan jack jackson
  jacob jacques jaime jake jamal james jamie jared jason javier jay jean jeb jed jeff jeffrey jens jeremy jermaine jerome jerry
  jesse jesus jim jimmy joachim joe joel johan john johnny jon jonah jonas jonathan jorge jose josef joseph josh joshua
  juan juergen julian julio justin kamal karl keith ken kenneth kenny kent kevin khalid kim kirk klaus kurt kyle lance larry
  lars laurence lawrence lee len leo leon leonard leroy leslie lester lewis liam lloyd logan lorenzo lou louis lucas luis luke luther
  malcolm manuel marc marcel marcelo marco marcos marcus mario mark marshall martin marty marvin mathieu matt matteo matthew maurice max
  mehmet mel melvin michael michel miguel mike mikhail mitch mitchell mitt mohamed mohammad mohammed morgan moses muhammad murray
  mustafa nathan nathaniel ned neil nelson newt nicholas nick nicolas nigel nikolai noah noel norman oliver olivier omar
  orlando oscar osama otto owen pablo pascal pat patrick paul pavel pedro percy pete peter phil philip philippe phillip
  pierre pieter preston rahm rahul raj ralph ramon rand randall randy raul ray raymond reggie reginald reince rene rex ricardo
  richard rick ricky rob robbie robert roberto robin rod roderick rodney rodrigo roger roland ron ronald ross roy ruben rudolph rudy
  rupert russ russell ryan sadiq salman salvador sam samir samuel santiago saul scott sean sebastian serge sergei sergio seth
  shane shaun shawn sheldon sid sidney silvio simon spencer stan stanley stefan stephane stephen steve steven stewart stuart sylvain
  tariq ted terrence terry theo theodore thierry thomas tim timothy tobias todd tom tommy tony travis trent trevor tristan troy
  ty tyler tyrone umar vaclav vernon vic victor viktor vince vincent vladimir volodymyr wade wallace walt walter warren wayne wei wendell
  werner wesley wilbur will willard william willie wolfgang xavier xi yann yasser yousef yusuf yves zac zach zachary
  ahmad akira alain alasdair alastair alistair arjun ashok benoit benoît bilal bjorn björn blaine brock bryce
  cheng chidi chukwu cormac crispin cuthbert darcy declan deepak diarmuid dinesh eamon emeka etienne faisal
  farhan fergus finlay françois gaetan gaétan giles gilles giorgio giuseppe gord gordie gunnar gurpreet hamish
  harjit haruki henrik hiro hiroshi imran ivor jagmeet jasper jean-françois jiro jolyon jonty jorgen jun
  jørgen karim kenji kofi kwabena kwame lachlan lamar leif lionel lorne lucien luka lukas magnus mahmoud marko
  mateo maxime mehdi mikael mikkel milo mohsen nasser navdeep niall nikolaus nils nolan normand oisin olaf
  oleg padraig paolo perry pranav prem quentin rafael rajesh ramesh ramón rashid rasmus ravi raúl rené rhys
  roddy rohan rolf roman rory rosaire ruairi rubén rufus réal sandro sanjay satoshi seamus sergey shinzo
  siddharth soren stellan sterling stéfan stéphane sunil suresh sven søren tadhg takeshi terence terrance toby
  tomas tomasz tomás torquil torsten vijay vikram winston wojciech yoshi youssef yuri zack éric étienne`;
export const femaleNames = `abigail ada adele adrienne agnes aisha alana alexa alexandra alexis alice alicia alison allison alyssa amanda amber
  amelia amina amy ana andrea angela angelina angie anita ann anna anne annette annie antonia april ariel arlene ashley astrid
  audrey barbara beatrice becky bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte britney
  brittany brooke caitlin camila camille candace carla carly carmen carol carole caroline carolyn carrie cassandra catherine
  cathy cecile cecilia celeste celine charlene charlotte chelsea cheryl chloe christie christina christine chrystia cindy
  claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana daniela danielle daphne darlene
  dawn deanna debbie deborah debra delia denise diana diane dina dolores donna dora doreen doris dorothy edith edna eileen
  elaine eleanor elena elisa elisabeth elise eliza elizabeth ella ellen elsa emily emma erica erika erin esther ethel eugenia
  eva eve evelyn faith fatima fay fiona flora florence frances francesca francoise freda gail gabriela gabrielle gemma genevieve
  georgia georgina geraldine gertrude gina ginger giulia gladys glenda gloria grace greta gretchen gwen hailey halima hannah harriet
  hazel heather heidi helen helena helene henrietta hilary hilda hillary holly huma ida ines ingrid irene iris irina isabel isabella
  isabelle ivana ivanka ivy jackie jaclyn jacqueline jan jana jane janet janice janine jasmine jean jeanette jeanne jenna jennifer jenny
  jessica jill joan joann joanna joanne jocelyn jodi jody josephine joy joyce juanita judith judy julia juliana julie juliet june
  justine kaitlin kara karen kari karin kate kathleen katherine kathryn kathy katie katrina katy kay kayla kellie kelly kellyanne kelsey
  kendra kerry khadija kim kimberly kirsten kirsty krista kristen kristin kristina lara latoya laura lauren laurie leah leila lena
  leslie leticia lilian lillian lily linda lindsay lindsey lisa liz liza loretta lori lorraine louise lourdes lucia lucille lucy lydia lynn
  lynne mabel mackenzie madeleine madison maggie malala mandy marcia margaret margarita margot maria mariam marian marianne marie marilyn
  marina marion marissa marjorie marlene marta martha martine mary maryam maureen maxine maya megan meghan melania melanie melinda
  melissa mercedes meredith meryl mia michaela michele michelle mildred mindy miranda miriam mitzi moira mollie molly mona
  monica monique muriel myra myriam nadia nadine nancy naomi natalia natalie natasha nathalie nellie nicola nicole nikki nina noor nora norma
  octavia olga olive olivia ophelia paige pam pamela patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe
  phyllis polly priscilla priya rachel ramona raquel rebecca regina renee rhonda rita roberta robin rochelle rona rosa rosalind rosanna
  rose rosemary roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha savannah selena selina shannon sharon
  sheila shelley shelly sheri sherry shirley sigrid silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie
  sue summer susan susanna susie suzanne suzette svetlana sybil sylvia sylvie tamara tammy tania tanya tara tatiana teresa teri tess tessa
  thea thelma theresa therese tiffany tina toni tracey traci tracy tricia trudy ursula valentina valerie vanessa vera verna veronica
  vicki vicky victoria viola violet virginia vivian wanda wendy whitney wilma winifred yasmin yolanda yvette yvonne zainab zelda zoe
  aaliyah adaeze aditi agatha amelie amira amélie ananya anika anjali anneke annika anouk arabella araminta
  asha aurelie aurélie ayesha bardish beatrix britta candice chantal chiamaka chioma claudette clementine
  cordelia deb deepa divya dominique dorothea drusilla dulcie eloise enid eunice evadne farah francine freja
  geneviève gillian ginette giselle gudrun gwendolyn gwyneth hana haruka hedda hedvig hester huguette ilse
  imogen irma jasmin jaya jeannette jodie joelle josee josée joëlle kavita keiko kerstin kirstie kristine
  lakshmi layla leanne leocadia leona lesley lina lise lois lorna lyne mae mairead manon maren margery
  marguerite marisol marjory marsha maude mavis meena mei mette millicent mina minna mirabel mélanie naoko
  nasrin neha nell ngozi niamh nkechi noemie nomsa norah noreen nour noémie odette oluchi ottoline parvati
  perpetua petronella philippa pooja preeti prudence rachelle radhika rania rashida rekha ritu rosamund rowena
  rukmini saanvi sakura samira sana sanjana saoirse sarita shabnam shanti shirin signe silje simran sinead
  siobhan sita solange solveig sunita sushma synnove synnøve tala tamsin temi thandi thérèse tove ulrike uma
  una usha valérie winnie xiu yoko yuki yuko zahra zara zeinab élise éloïse lee`;
