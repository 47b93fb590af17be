/**
 * Countries: ISO 3166-1 alpha-2, names, capital, adjective. From countries-list and i18n-nationality (both MIT) by
 * scripts/write-places.js.
 */
export const places = `AC|Ascension Island|Georgetown|
AD|Andorra|Andorra la Vella|Andorran
AE|United Arab Emirates;UAE;Emirates|Abu Dhabi|Emirati
AF|Afghanistan|Kabul|Afghan
AG|Antigua and Barbuda|Saint John's|Antiguan
AI|Anguilla|The Valley|
AL|Albania|Tirana|Albanian
AM|Armenia|Yerevan|Armenian
AO|Angola|Luanda|Angolan
AQ|Antarctica||
AR|Argentina|Buenos Aires|Argentine
AS|American Samoa|Pago Pago|
AT|Austria|Vienna|Austrian
AU|Australia|Canberra|Australian
AW|Aruba|Oranjestad|
AX|Aland|Mariehamn|
AZ|Azerbaijan|Baku|Azerbaijani
BA|Bosnia and Herzegovina|Sarajevo|Bosnian
BB|Barbados|Bridgetown|Barbadian
BD|Bangladesh;East Pakistan|Dhaka|Bangladeshi
BE|Belgium|Brussels|Belgian
BF|Burkina Faso;Upper Volta|Ouagadougou|Burkinabe
BG|Bulgaria|Sofia|Bulgarian
BH|Bahrain;Bahrein|Manama|Bahraini
BI|Burundi|Gitega|Burundian
BJ|Benin;Dahomey|Porto-Novo|Beninese
BL|Saint Barthelemy|Gustavia|Saint Barthélemy
BM|Bermuda|Hamilton|
BN|Brunei|Bandar Seri Begawan|Bruneian
BO|Bolivia|Sucre|Bolivian
BQ|Bonaire|Kralendijk|Bonaire, Sint Eustatius and Saba
BR|Brazil|Brasília|Brazilian
BS|Bahamas|Nassau|Bahamian
BT|Bhutan|Thimphu|Bhutanese
BV|Bouvet Island||
BW|Botswana;Bechuanaland|Gaborone|Batswana
BY|Belarus;Byelorussia;Belorussia|Minsk|Belarusian
BZ|Belize;British Honduras|Belmopan|Belizean
CA|Canada|Ottawa|Canadian
CC|Cocos (Keeling) Islands|West Island|
CD|Democratic Republic of the Congo;Zaire;Congo-Kinshasa;DR Congo;DRC|Kinshasa|Congolese (Democratic Republic of the Congo)
CF|Central African Republic;Ubangi-Shari|Bangui|Central African
CG|Republic of the Congo;Congo-Brazzaville|Brazzaville|Congolese (Republic of the Congo)
CH|Switzerland|Bern|Swiss
CI|Ivory Coast;Cote d'Ivoire|Yamoussoukro|Ivorian
CK|Cook Islands|Avarua|
CL|Chile|Santiago|Chilean
CM|Cameroon|Yaoundé|Cameroonian
CN|China|Beijing|Chinese
CO|Colombia|Bogotá|Colombian
CR|Costa Rica|San José|Costa Rican
CU|Cuba|Havana|Cuban
CV|Cabo Verde;Cape Verde|Praia|Cape Verdean
CW|Curacao|Willemstad|Curaçao
CX|Christmas Island|Flying Fish Cove|
CY|Cyprus|Nicosia|Cypriot
CZ|Czechia;Czech Republic;Česká republika|Prague|Czech
DE|Germany|Berlin|German
DJ|Djibouti|Djibouti|
DK|Denmark|Copenhagen|Danish
DM|Dominica|Roseau|Dominican (Dominica)
DO|Dominican Republic|Santo Domingo|Dominican (Dominican Republic)
DZ|Algeria|Algiers|Algerian
EC|Ecuador|Quito|Ecuadorean
EE|Estonia|Tallinn|Estonian
EG|Egypt|Cairo|Egyptian
EH|Western Sahara;Spanish Sahara|El Aaiún|
ER|Eritrea|Asmara|Eritrean
ES|Spain|Madrid|Spanish
ET|Ethiopia;Abyssinia|Addis Ababa|Ethiopian
FI|Finland|Helsinki|Finnish
FJ|Fiji|Suva|Fijian
FK|Falkland Islands|Stanley|Falkland Islands (Malvinas)
FM|Micronesia|Palikir|Micronesian
FO|Faroe Islands|Tórshavn|
FR|France|Paris|French
GA|Gabon|Libreville|Gabonese
GB|United Kingdom;UK;Britain;Great Britain|London|British
GD|Grenada|St. George's|Grenadian
GE|Georgia|Tbilisi|Georgian
GF|French Guiana|Cayenne|French (French Guiana)
GG|Guernsey|St. Peter Port|
GH|Ghana;Gold Coast|Accra|Ghanaian
GI|Gibraltar|Gibraltar|
GL|Greenland|Nuuk|
GM|Gambia|Banjul|Gambian
GN|Guinea|Conakry|Guinean
GP|Guadeloupe|Basse-Terre|
GQ|Equatorial Guinea|Malabo|Equatorial Guinean
GR|Greece|Athens|Greek
GS|South Georgia and the South Sandwich Islands|King Edward Point|
GT|Guatemala|Guatemala City|Guatemalan
GU|Guam|Hagåtña|
GW|Guinea-Bissau;Portuguese Guinea|Bissau|Guinea-Bissauan
GY|Guyana|Georgetown|Guyanese
HK|Hong Kong|City of Victoria|
HM|Heard Island and McDonald Islands||Heard Island and Mcdonald Islands
HN|Honduras|Tegucigalpa|Honduran
HR|Croatia|Zagreb|Croatian
HT|Haiti|Port-au-Prince|Haitian
HU|Hungary|Budapest|Hungarian
ID|Indonesia;Dutch East Indies|Jakarta|Indonesian
IE|Ireland|Dublin|Irish
IL|Israel|Jerusalem|Israeli
IM|Isle of Man|Douglas|Manx
IN|India|New Delhi|Indian
IO|British Indian Ocean Territory|Diego Garcia|
IQ|Iraq|Baghdad|Iraqi
IR|Iran;Persia|Tehran|Iranian
IS|Iceland|Reykjavik|Icelandic
IT|Italy|Rome|Italian
JE|Jersey|Saint Helier|
JM|Jamaica|Kingston|Jamaican
JO|Jordan|Amman|Jordanian
JP|Japan|Tokyo|Japanese
KE|Kenya|Nairobi|Kenyan
KG|Kyrgyzstan;Kirghizia;Kyrgyz Republic|Bishkek|Kyrgyz
KH|Cambodia;Kampuchea|Phnom Penh|Cambodian
KI|Kiribati;Gilbert Islands|South Tarawa|I-Kiribati
KM|Comoros|Moroni|Comoran
KN|Saint Kitts and Nevis|Basseterre|Kittian and Nevisian
KP|North Korea;DPRK|Pyongyang|North Korean
KR|South Korea;Republic of Korea|Seoul|South Korean
KW|Kuwait|Kuwait City|Kuwaiti
KY|Cayman Islands|George Town|
KZ|Kazakhstan|Astana|Kazakhstani
LA|Laos;Lao PDR|Vientiane|Laotian
LB|Lebanon|Beirut|Lebanese
LC|Saint Lucia|Castries|Saint Lucian
LI|Liechtenstein|Vaduz|Liechtensteiner
LK|Sri Lanka;Ceylon|Colombo|Sri Lankan
LR|Liberia|Monrovia|Liberian
LS|Lesotho;Basutoland|Maseru|Mosotho
LT|Lithuania|Vilnius|Lithuanian
LU|Luxembourg|Luxembourg|Luxembourger
LV|Latvia|Riga|Latvian
LY|Libya|Tripoli|Libyan
MA|Morocco|Rabat|Moroccan
MC|Monaco|Monaco|Monacan
MD|Moldova;Moldavia|Chișinău|Moldovan
ME|Montenegro|Podgorica|Montenegrin
MF|Saint Martin|Marigot|Saint Martin (French part)
MG|Madagascar|Antananarivo|Malagasy
MH|Marshall Islands|Majuro|Marshallese
MK|North Macedonia;Macedonia;FYROM|Skopje|Macedonian
ML|Mali;French Sudan|Bamako|Malian
MM|Myanmar;Burma;Myanmar (Burma)|Naypyidaw|Burmese
MN|Mongolia|Ulan Bator|Mongolian
MO|Macao;Macau||
MP|Northern Mariana Islands|Saipan|
MQ|Martinique|Fort-de-France|
MR|Mauritania|Nouakchott|Mauritanian
MS|Montserrat|Plymouth|
MT|Malta|Valletta|Maltese
MU|Mauritius|Port Louis|Mauritian
MV|Maldives|Malé|Maldivan
MW|Malawi;Nyasaland|Lilongwe|Malawian
MX|Mexico|Mexico City|Mexican
MY|Malaysia|Kuala Lumpur|Malaysian
MZ|Mozambique|Maputo|Mozambican
NA|Namibia;South West Africa|Windhoek|Namibian
NC|New Caledonia|Nouméa|
NE|Niger|Niamey|Nigerien
NF|Norfolk Island|Kingston|
NG|Nigeria|Abuja|Nigerian
NI|Nicaragua|Managua|Nicaraguan
NL|Netherlands;Holland|Amsterdam|Dutch
NO|Norway|Oslo|Norwegian
NP|Nepal|Kathmandu|Nepalese
NR|Nauru|Yaren|Nauruan
NU|Niue|Alofi|
NZ|New Zealand|Wellington|New Zealander
OM|Oman|Muscat|Omani
PA|Panama|Panama City|Panamanian
PE|Peru|Lima|Peruvian
PF|French Polynesia|Papeetē|French (French Polynesia)
PG|Papua New Guinea|Port Moresby|
PH|Philippines|Manila|Filipino
PK|Pakistan|Islamabad|Pakistani
PL|Poland|Warsaw|Polish
PM|Saint Pierre and Miquelon|Saint-Pierre|
PN|Pitcairn Islands|Adamstown|Pitcairn
PR|Puerto Rico|San Juan|
PS|Palestine|Ramallah|Palestinian Territory, Occupied
PT|Portugal|Lisbon|Portuguese
PW|Palau|Ngerulmud|Palauan
PY|Paraguay|Asunción|Paraguayan
QA|Qatar|Doha|Qatari
RE|Reunion|Saint-Denis|
RO|Romania;Rumania;Roumania|Bucharest|Romanian
RS|Serbia|Belgrade|Serbian
RU|Russia;Russian Federation|Moscow|Russian
RW|Rwanda|Kigali|Rwandan
SA|Saudi Arabia|Riyadh|Saudi
SB|Solomon Islands|Honiara|Solomon Islander
SC|Seychelles|Victoria|Seychellois
SD|Sudan|Khartoum|Sudanese
SE|Sweden|Stockholm|Swedish
SG|Singapore|Singapore|Singaporean
SH|Saint Helena|Jamestown|
SI|Slovenia|Ljubljana|Slovenian
SJ|Svalbard and Jan Mayen|Longyearbyen|
SK|Slovakia|Bratislava|Slovak
SL|Sierra Leone|Freetown|Sierra Leonean
SM|San Marino|City of San Marino|San Marinese
SN|Senegal|Dakar|Senegalese
SO|Somalia|Mogadishu|Somali
SR|Suriname|Paramaribo|Surinamer
SS|South Sudan|Juba|
ST|Sao Tome and Principe|São Tomé|Sao Tomean
SV|El Salvador|San Salvador|Salvadoran
SX|Sint Maarten|Philipsburg|Sint Maarten (Dutch part)
SY|Syria;Syrian Arab Republic|Damascus|Syrian
SZ|Eswatini;Swaziland|Lobamba|Swazi
TA|Tristan da Cunha|Edinburgh of the Seven Seas|
TC|Turks and Caicos Islands|Cockburn Town|
TD|Chad|N'Djamena|Chadian
TF|French Southern Territories|Port-aux-Français|French (French Southern Territories)
TG|Togo|Lomé|Togolese
TH|Thailand;Siam|Bangkok|Thai
TJ|Tajikistan|Dushanbe|Tajik
TK|Tokelau|Fakaofo|
TL|East Timor|Dili|East Timorese
TM|Turkmenistan;Turkmenia|Ashgabat|Turkmen
TN|Tunisia|Tunis|Tunisian
TO|Tonga|Nuku'alofa|Tongan
TR|Türkiye;Turkey;Turkiye|Ankara|Turkish
TT|Trinidad and Tobago|Port of Spain|Trinidadian
TV|Tuvalu;Ellice Islands|Funafuti|Tuvaluan
TW|Taiwan;Formosa|Taipei|Taiwanese
TZ|Tanzania;Tanganyika|Dodoma|Tanzanian
UA|Ukraine|Kyiv|Ukrainian
UG|Uganda|Kampala|Ugandan
UM|U.S. Minor Outlying Islands||United States Minor Outlying Islands
US|United States;US;USA;America;United States of America|Washington|American
UY|Uruguay|Montevideo|Uruguayan
UZ|Uzbekistan|Tashkent|Uzbek
VA|Vatican City;Holy See;Vatican|Vatican City|Holy See (Vatican City State)
VC|Saint Vincent and the Grenadines|Kingstown|
VE|Venezuela|Caracas|Venezuelan
VG|British Virgin Islands|Road Town|Virgin Islands, British
VI|U.S. Virgin Islands|Charlotte Amalie|Virgin Islands, U.S.
VN|Vietnam;Viet Nam|Hanoi|Vietnamese
VU|Vanuatu;New Hebrides|Port Vila|
WF|Wallis and Futuna|Mata-Utu|
WS|Samoa|Apia|Samoan
XK|Kosovo|Pristina|Kosovar
YE|Yemen|Sana'a|Yemeni
YT|Mayotte|Mamoudzou|
ZA|South Africa|Pretoria|South African
ZM|Zambia;Northern Rhodesia|Lusaka|Zambian
ZW|Zimbabwe;Rhodesia;Southern Rhodesia|Harare|Zimbabwean`;
