/** Given names that are common in English-language news. They tell people from places, and "he" from "she". */
export const maleNames = `aaron abdul abdullah abraham adam adrian ahmad ahmed akira al alain alan alasdair alastair albert alberto
  alejandro alex alexander alexandre alexei alfred ali alistair allan allen alvin amir anders andre andreas andrei andrew andy angelo
  angus anthony anton antonin antonio archie ari arjun arnold arthur arturo ashok asif austin barack barry bart bashar ben benjamin
  benny benoit benoît bernard bernie bert bilal bill billy bjorn björn blaine bob bobby boris brad bradley brandon brendan brent brett
  brian brock bruce bruno bryan bryce byron calvin carl carlos carter cesar chad charles charlie cheng chidi chris christian christopher
  chuck chukwu clarence clark claude clayton cliff clifford clint clive cody colin connor conor corey cormac cory craig crispin curtis
  cuthbert cyril dale damian damien damon dan daniel danny darcy darrell darren darryl dave david dean declan deepak denis dennis derek
  derrick desmond devin diarmuid diego dimitri dinesh dirk dmitri dmitry dominic don donald donny doug douglas drew duane duncan dustin
  dwayne dwight eamon earl eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott emeka emmanuel emmerson enrique eric
  erik ernest ernie ethan etienne eugene evan faisal farhan farid felipe felix fergus fernando fidel finlay finn francis francisco
  francois frank franklin françois fred frederick gabriel gaetan gareth garrett gary gavin gaétan gene geoff geoffrey george gerald
  gerard gerry gilbert giles gilles giorgio giovanni giuseppe glen glenn gord gordie gordon graham grant greg gregg gregory guillaume
  gunnar gurpreet gus guy hakim hamish hank hans harjit harold harris harry haruki harvey hassan hector henri henrik henry herb herbert
  herman hernan hiro hiroshi howard hubert hugh hugo hussein ian ibrahim igor imran irving isaac ismail ivan ivor jack jackson jacob
  jacques jagmeet jaime jake jamal james jamie jared jason jasper javier jay jean jean-françois jeb jed jeff jeffrey jens jeremy
  jermaine jerome jerry jesse jesus jim jimmy jiro joachim joe joel johan john johnny jolyon jon jonah jonas jonathan jonty jorge jorgen
  jose josef joseph josh joshua juan juergen julian julio jun justin jørgen kamal karim karl keith ken kenji kenneth kenny kent kevin
  khalid kim kirk klaus kofi kurt kwabena kwame kyle lachlan lamar lance larry lars laurence lawrence lee leif len leo leon leonard
  leroy leslie lester lewis liam lionel lloyd logan lorenzo lorne lou louis lucas lucien luis luka lukas luke luther magnus mahmoud
  malcolm manuel marc marcel marcelo marco marcos marcus mario mark marko marshall martin marty marvin mateo mathieu matt matteo matthew
  maurice max maxime mehdi mehmet mel melvin michael michel miguel mikael mike mikhail mikkel milo mitch mitchell mitt mohamed mohammad
  mohammed mohsen morgan moses muhammad murray mustafa nasser nathan nathaniel navdeep ned neil nelson newt niall nicholas nick nicolas
  nigel nikolai nikolaus nils noah noel nolan norman normand oisin olaf oleg oliver olivier omar orlando osama oscar otto owen pablo
  padraig paolo pascal pat patrick paul pavel pedro percy perry pete peter phil philip philippe phillip pierre pieter pranav prem
  preston quentin rafael rahm rahul raj rajesh ralph ramesh ramon ramón rand randall randy rashid rasmus raul ravi ray raymond raúl
  reggie reginald reince rene rené rex rhys ricardo richard rick ricky rob robbie robert roberto robin rod roddy roderick rodney rodrigo
  roger rohan roland rolf roman ron ronald rory rosaire ross roy ruairi ruben rubén rudolph rudy rufus rupert russ russell ryan réal
  sadiq salman salvador sam samir samuel sandro sanjay santiago satoshi saul scott seamus sean sebastian serge sergei sergey sergio seth
  shane shaun shawn sheldon shinzo sid siddharth sidney silvio simon soren spencer stan stanley stefan stellan stephane stephen sterling
  steve steven stewart stuart stéfan stéphane sunil suresh sven sylvain søren tadhg takeshi tariq ted terence terrance terrence terry
  theo theodore thierry thomas tim timothy tobias toby todd tom tomas tomasz tommy tomás tony torquil torsten travis trent trevor
  tristan troy ty tyler tyrone umar vaclav vernon vic victor vijay vikram viktor vince vincent vladimir volodymyr wade wallace walt
  walter warren wayne wei wendell werner wesley wilbur will willard william willie winston wojciech wolfgang xavier xi yann yasser yoshi
  yousef youssef yuri yusuf yves zac zach zachary zack éric étienne`;
export const femaleNames = `aaliyah abigail ada adaeze adele aditi adrienne agatha agnes aisha alana alexa alexandra alexis alice alicia
  alison allison alyssa amanda amber amelia amelie amina amira amy amélie ana ananya andrea angela angelina angie anika anita anjali ann
  anna anne anneke annette annie annika anouk antonia april arabella araminta ariel arlene asha ashley astrid audrey aurelie aurélie
  ayesha barbara bardish beatrice beatrix becky bella bernadette beth bethany betsy betty beverly bianca bonnie brenda bridget brigitte
  britney britta brittany brooke caitlin camila camille candace candice carla carly carmen carol carole caroline carolyn carrie
  cassandra catherine cathy cecile cecilia celeste celine chantal charlene charlotte chelsea cheryl chiamaka chioma chloe christie
  christina christine chrystia cindy claire clara claudette claudia clementine colleen connie constance cordelia courtney cristina
  crystal cynthia daisy dana daniela danielle daphne darlene dawn deanna deb debbie deborah debra deepa delia denise diana diane dina
  divya dolores dominique donna dora doreen doris dorothea dorothy drusilla dulcie edith edna eileen elaine eleanor elena elisa
  elisabeth elise eliza elizabeth ella ellen eloise elsa emily emma enid erica erika erin esther ethel eugenia eunice eva evadne eve
  evelyn faith farah fatima fay fiona flora florence frances francesca francine francoise freda freja gabriela gabrielle gail gemma
  genevieve geneviève georgia georgina geraldine gertrude gillian gina ginette ginger giselle giulia gladys glenda gloria grace greta
  gretchen gudrun gwen gwendolyn gwyneth hailey halima hana hannah harriet haruka hazel heather hedda hedvig heidi helen helena helene
  henrietta hester hilary hilda hillary holly huguette huma ida ilse imogen ines ingrid irene irina iris irma isabel isabella isabelle
  ivana ivanka ivy jackie jaclyn jacqueline jan jana jane janet janice janine jasmin jasmine jaya jean jeanette jeanne jeannette jenna
  jennifer jenny jessica jill joan joann joanna joanne jocelyn jodi jodie jody joelle josee josephine josée joy joyce joëlle juanita
  judith judy julia juliana julie juliet june justine kaitlin kara karen kari karin kate katherine kathleen kathryn kathy katie katrina
  katy kavita kay kayla keiko kellie kelly kellyanne kelsey kendra kerry kerstin khadija kim kimberly kirsten kirstie kirsty krista
  kristen kristin kristina kristine lakshmi lara latoya laura lauren laurie layla leah leanne lee leila lena leocadia leona lesley
  leslie leticia lilian lillian lily lina linda lindsay lindsey lisa lise liz liza lois loretta lori lorna lorraine louise lourdes lucia
  lucille lucy lydia lyne lynn lynne mabel mackenzie madeleine madison mae maggie mairead malala mandy manon marcia maren margaret
  margarita margery margot marguerite maria mariam marian marianne marie marilyn marina marion marisol marissa marjorie marjory marlene
  marsha marta martha martine mary maryam maude maureen mavis maxine maya meena megan meghan mei melania melanie melinda melissa
  mercedes meredith meryl mette mia michaela michele michelle mildred millicent mina mindy minna mirabel miranda miriam mitzi moira
  mollie molly mona monica monique muriel myra myriam mélanie nadia nadine nancy naoko naomi nasrin natalia natalie natasha nathalie
  neha nell nellie ngozi niamh nicola nicole nikki nina nkechi noemie nomsa noor nora norah noreen norma nour noémie octavia odette olga
  olive olivia oluchi ophelia ottoline paige pam pamela parvati patricia patsy patti patty paula pauline pearl peggy penelope penny
  perpetua petra petronella philippa phoebe phyllis polly pooja preeti priscilla priya prudence rachel rachelle radhika ramona rania
  raquel rashida rebecca regina rekha renee rhonda rita ritu roberta robin rochelle rona rosa rosalind rosamund rosanna rose rosemary
  rowena roxanne ruby rukmini ruth saanvi sabrina sadie sakura sally samantha samira sana sandra sandy sanjana saoirse sara sarah sarita
  sasha savannah selena selina shabnam shannon shanti sharon sheila shelley shelly sheri sherry shirin shirley signe sigrid silje silvia
  simone simran sinead siobhan sita sofia solange solveig sonia sonja sonya sophia sophie stacey stacy stella stephanie sue summer
  sunita susan susanna sushma susie suzanne suzette svetlana sybil sylvia sylvie synnove synnøve tala tamara tammy tamsin tania tanya
  tara tatiana temi teresa teri tess tessa thandi thea thelma theresa therese thérèse tiffany tina toni tove tracey traci tracy tricia
  trudy ulrike uma una ursula usha valentina valerie valérie vanessa vera verna veronica vicki vicky victoria viola violet virginia
  vivian wanda wendy whitney wilma winifred winnie xiu yasmin yoko yolanda yuki yuko yvette yvonne zahra zainab zara zeinab zelda zoe
  élise éloïse`;
