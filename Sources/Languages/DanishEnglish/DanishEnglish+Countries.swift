extension LanguagePair {
  /// Countries and parts of the world, with who and what comes from them; what one language says in two ways is one line.
  static let danishCountries = """
    Danmark Danmarks dansk danske dansker danskere danskerne danskeren | Denmark Danish Dane Danes
    Sverige Sveriges svensk svenske svensker svenskere svenskerne | Sweden Swedish Swede Swedes
    Norge Norges norsk norske nordmand nordmænd nordmændene | Norway Norwegian Norwegians
    Finland Finlands finsk finske | Finland Finnish Finns
    Island Islands islandsk islandske islænding islændinge | Iceland Icelandic Icelander Icelanders
    Grønland Grønlands grønlandsk grønlandske grønlænder grønlændere | Greenland Greenlandic Greenlander Greenlanders
    Færøerne Færøernes færøsk færøske | Faroe Faroes Faroese
    Tyskland Tysklands tysk tyske tysker tyskere tyskerne | Germany German Germans
    England Englands engelsk engelske englænder englændere Storbritannien Storbritanniens britisk britiske brite briter \
    | England English Britain British Briton Britons UK
    Skotland Skotlands skotsk skotske skotte skotter | Scotland Scottish Scot Scots Scotch
    Irland Irlands irsk irske irer irere | Ireland Irish
    walisisk walisiske waliser walisere | Wales Welsh
    Frankrig Frankrigs fransk franske franskmand franskmænd | France French
    Holland Hollands hollandsk hollandske hollænder hollændere Nederlandene nederlandsk nederlandske \
    | Netherlands Holland Dutch
    Belgien Belgiens belgisk belgiske belgier belgiere | Belgium Belgian Belgians
    Spanien Spaniens spansk spanske spanier spaniere | Spain Spanish Spaniard Spaniards
    Portugal Portugals portugisisk portugisiske portugiser portugisere | Portugal Portuguese
    Italien Italiens italiensk italienske italiener italienere | Italy Italian Italians
    Grækenland Grækenlands græsk græske græker grækere | Greece Greek Greeks
    Tyrkiet Tyrkiets tyrkisk tyrkiske | Turkey Turkish Turk Turks
    Polen Polens polsk polske polak polakker | Poland Polish Pole Poles
    Tjekkiet Tjekkiets tjekkisk tjekkiske | Czechia Czech Czechs
    Ungarn Ungarns ungarsk ungarske | Hungary Hungarian Hungarians
    Østrig Østrigs østrigsk østrigske østriger østrigere | Austria Austrian Austrians
    Schweiz schweizisk schweiziske schweizer schweizere | Switzerland Swiss
    Rusland Ruslands russisk russiske russer russere | Russia Russian Russians
    Ukraine Ukraines ukrainsk ukrainske ukrainer ukrainere | Ukraine Ukrainian Ukrainians
    Estland Estlands estisk estiske | Estonia Estonian Estonians
    Letland Letlands lettisk lettiske | Latvia Latvian Latvians
    Litauen Litauens litauisk litauiske | Lithuania Lithuanian Lithuanians
    USA USAs Amerika Amerikas amerikansk amerikanske amerikaner amerikanere | USA America American Americans US States
    Canada Canadas canadisk canadiske canadier canadiere | Canada Canadian Canadians
    Kina Kinas kinesisk kinesiske kineser kinesere | China Chinese
    Japan Japans japansk japanske japaner japanere | Japan Japanese
    Indien Indiens indisk indiske | India Indian Indians
    Korea Koreas koreansk koreanske | Korea Korean Koreans
    Australien Australiens australsk australske australier australiere | Australia Australian Australians
    Brasilien Brasiliens brasiliansk brasilianske | Brazil Brazilian Brazilians
    Mexico Mexicos mexicansk mexicanske | Mexico Mexican Mexicans
    Argentina Argentinas argentinsk argentinske argentiner argentinere | Argentina Argentine Argentinian Argentinians
    Chile Chiles chilensk chilenske | Chile Chilean Chileans
    Peru Perus peruansk peruanske | Peru Peruvian Peruvians
    Colombia Colombias colombiansk colombianske | Colombia Colombian Colombians
    Cuba Cubas cubansk cubanske | Cuba Cuban Cubans
    Egypten Egyptens egyptisk egyptiske | Egypt Egyptian Egyptians
    Marokko Marokkos marokkansk marokkanske | Morocco Moroccan Moroccans
    Kenya Kenyas kenyansk kenyanske | Kenya Kenyan Kenyans
    Etiopien Etiopiens etiopisk etiopiske | Ethiopia Ethiopian Ethiopians
    Nigeria Nigerias nigeriansk nigerianske | Nigeria Nigerian Nigerians
    Israel Israels israelsk israelske | Israel Israeli Israelis
    Iran Irans iransk iranske | Iran Iranian Iranians
    Irak Iraks irakisk irakiske | Iraq Iraqi Iraqis
    Syrien Syriens syrisk syriske | Syria Syrian Syrians
    Afghanistan afghansk afghanske | Afghanistan Afghan Afghans
    Pakistan Pakistans pakistansk pakistanske | Pakistan Pakistani Pakistanis
    Vietnam Vietnams vietnamesisk vietnamesiske | Vietnam Vietnamese
    Thailand Thailands thailandsk thailandske | Thailand Thai Thais
    Filippinerne filippinsk filippinske | Philippines Filipino Filipinos
    Indonesien Indonesiens indonesisk indonesiske | Indonesia Indonesian Indonesians
    Hviderusland Belarus belarusisk hviderussisk hviderussiske | Belarus Belarusian Belarusians
    Rumænien Rumæniens rumænsk rumænske rumæner rumænere | Romania Romanian Romanians
    Bulgarien Bulgariens bulgarsk bulgarske | Bulgaria Bulgarian Bulgarians
    Kroatien Kroatiens kroatisk kroatiske | Croatia Croatian Croatians
    Serbien Serbiens serbisk serbiske | Serbia Serbian Serbians
    Bosnien Bosniens bosnisk bosniske | Bosnia Bosnian Bosnians
    Slovakiet slovakisk slovakiske | Slovakia Slovak Slovaks
    Slovenien slovensk slovenske | Slovenia Slovenian Slovenians
    Europa Europas europæisk europæiske europæer europæere | Europe European Europeans
    Afrika Afrikas afrikansk afrikanske | Africa African Africans
    Asien Asiens asiatisk asiatiske | Asia Asian Asians
    Skandinavien skandinavisk skandinaviske Norden nordisk nordiske | Scandinavia Scandinavian Scandinavians Nordic
    """
}
