extension Recognition {
  /// Everyday Danish.
  static let danish = Recognition(
    letters: "æøåÆØÅ",
    functionWords: """
      og i at det er en til på som med for den der de af ikke et har jeg var vi kan han men om så fra hun skal eller ved da efter
      ud når over blev også sig være nu have hvis ind dem hvor man denne hvad noget mange kun meget sin hvordan kom end mod dette
      deres under hans nogle andre alle mere disse uden op os dig mig min din vores jeres hendes blive bliver vil ville kunne
      skulle havde været måtte må bør burde får fik få gør gøre gjort går gå gik siger sagde se ser så selv samme både enten
      hverken fordi mens inden siden indtil gennem mellem blandt ifølge samt dog jo nok vel bare altid aldrig ofte igen allerede
      endnu stadig derfor derimod desuden måske gerne langt længe her hvilket hvilken hvilke hvem hvorfor hos uden pga bl fx
      ingen intet nogen noget hver hvert enhver al alt hele helt første sidste næste flere flest færre mindre mindst mest bedre
      bedst større størst lille små stor store stort god godt gode ny nyt nye gammel gamle lang lange kort korte høj høje lav
      lave vigtig vigtigt vigtige anden andet egen eget egne sådan således dermed hvorefter hvornår imod omkring ad sammen tilbage
      hen frem ned nede oppe ude inde hjem væk bag foran oven ovenfor nedenfor dér dit ham jeg du i jer sit sine mine dine vor
      """,
    words: """
      hold mark loft hue held sang led fed lever far bred sad hat brand pap fat rat gift kind last list rest stand pose
      arm bore bide fare form hal lid mild net pen pest rod rude sky slag slap sol stab stem stub sum tang tide ton trap
      vest top still
      to tre fire fem seks syv otte ti ring ja nej
      år dag dage uge uger måned måneder tid gang gange menneske mennesker barn børn kvinde kvinder mand mænd patient patienter
      behandling behandlinger behandler behandlere behandles behandlet læge læger sygdom sygdomme smerte smerter nål nåle nålene
      hud kroppen krop hoved ryg nakke skulder knæ fod fødder hånd hænder øje øjne øre ører mave blod hjerte søvn angst hovedpine
      migræne kvalme træthed betændelse graviditet gravid fødsel undersøgelse undersøgelser undersøgt forsøg studie studier viden
      forskning forskere forsker viser vise vist virkning virkninger virker virke bivirkning bivirkninger risiko effekt effekter
      resultat resultater gruppe grupper deltagere deltager kvalitet pris priser koster betale betaling bestil bestille tidsbestilling
      klinik klinikken klinikker adresse telefon åbningstider åbent lukket læs mere kontakt os kontakte spørgsmål svar ofte stillede
      forside side sider artikel artikler overskrift indhold billede billeder tekst afsnit oversigt navn navne dato sted by land
      hus vej gade skole arbejde arbejder arbejdet job firma virksomhed virksomheder kunde kunder bruger brugere brugeren bruges
      brug bruge brugt anvende anvendes anvendt vælg vælge valgt valg klik tryk åbn åbne luk lukke gem gemme slet slette opret
      oprette oprettet rediger redigere tilføj tilføje tilføjet fjern fjerne skriv skrive indtast indtaste felt feltet felter
      kolonne række rækker tabel liste linje linjer knap knappen menu vindue fil filer mappe mapper billede indstilling indstillinger
      indstille opsætning konto konti post poster bilag beløb moms faktura fakturaer ordre ordrer vare varer lager køb salg kreditor
      debitor regnskab bogføring bogføre bogført afdeling leverandør levering leveringer mængde antal enhed enheder nummer kode
      dansk danske engelsk danmark københavn regering lov loven love regler regel krav ret pligt kommune borger borgere samfund
      vand mad kød fisk brød mel mælk smør æg salt sukker ost olie peber løg kartofler grøntsager frugt æble æbler pandekager
      opskrift dej pande ovn gryde minutter time timer sekunder grader gram kilo liter spiseskefuld teskefuld stykker stk varm
      kold sød sur frisk tør våd hård blød ren snavset stærk svag sund syg rask træt glad ked vred bange rolig rolige stille
      hurtig hurtigt langsom langsomt let nem nemt svær svært tung billig dyr gratis fri fuld tom lys mørk sort hvid rød grøn blå
      gul brun morgen formiddag middag eftermiddag aften nat sommer vinter forår efterår mandag tirsdag onsdag torsdag fredag
      lørdag søndag januar februar marts maj juni juli august oktober halv hel flere tusind hundrede fjerde femte syvende niende
      skål skåle kop glas bord stol seng dør døre vindue rum værelse venteværelse hjælp hjælpe hjælper føle føler føles følelse
      mærke mærker mærkes tænke tænker tro tror vide ved kende kender forstå forstår finde finder fundet findes ligge ligger
      sidde sidder stå står sætte sætter tage tager taget tog give giver givet holde holder falde falder stige stiger øge øger
      øget mindske nedsætte nedsat forbedre forbedring ændre ændrer ændret ændring ændringer følge følger følgende fortælle
      fortæller spørge spørger svare betyder betyde betydning kaldes kalder kaldet hedder handler udføre udføres udført
      sundhed sundhedsvæsen sygehus sygeplejerske hygiejne uddannelse uddannet autoriseret forening foreninger medlem medlemmer
      tilskud forsikring erfaring erfaringer anmeldelse anmeldelser bevis beviser kilde kilder henvisning forfatter udgivet opdateret
      læsetid introduktion baggrund formål metode konklusion sammenligning kort fortalt hvad er hvem kan virker gør ondt
      tør huden stikket stik stikke forskel forskelle mulighed muligheder fordel fordele ulempe ulemper grund grunde årsag årsager
      måde måder del dele ting sag sager problem problemer løsning løsninger eksempel eksempler historie verden liv livet
      information informationer service system systemer computer internet email mail test status type typer program person plan
      problem international normal social total central moderne dialog design server browser app apps login link logo team budget
      projekt rapport video foto model metode format standard version data database filter import export hotel restaurant bank
      server klient modul tag tags start stop job chef partner kontrol bonus rabat info film musik radio tv
      influenza diabetes cancer virus vaccine patient medicin klinik hospital placebo sham evidens randomiseret effekt
      ønsker ønske nødvendig nødvendigt muligt mulig forskellige enkelte tilgængelig yderligere tidligere senere efterfølgende
      """,
    loanWords: """
      absurd accent adapter akvavit album alibi aluminium amateur ambulance analog animation app arena argument aroma
      atlas atom audit autonom avocado badminton balance ballet bar barbecue barista barometer basis basketball beige
      bikini bingo bistro bitter blister blog bonus bootcamp boss brainstorm brownie browser budget buffet bulldozer burger bus
      calcium camping carport casino cellist center chance chat check cheesecake chef chili chips frost supervisor chorizo chutney cider
      citat clown cockpit cocktail cola collage comeback compliance computer container cookie copyright cornflakes
      couscous cover cowboy cricket croissant crowdfunding crumble cupcake curry cursor data deadline decimal delta
      demonstration design dessert diagram dialog diesel digital disco display distance dock dollar domino donor
      download drama dressing drone dummy ebola elegant element email embargo emoji engagement ensemble entrepreneur
      erosion espresso essay exit fair falafel fauna fax feedback festival feta filter firewall fitness flash flora
      folketing folketinget format forum freelancer frikadeller fusion gear gel generation genre gin ginseng glamping
      global gløgg golf gospel gourmet governance grill guide hardware helium histogram hit hobby hockey hologram horror
      hospital hostel hotel hummus humor hybrid hygge ibuprofen ideal idiot illegal illustration image influencer
      influenza information innovation input inspiration instrument insulin intention interface interview invitation
      iris jazz jeans jeep jogger joker journal jumbo jury karaoke karate ketchup kilo kiosk kit kiwi koldskål kombucha
      krone kroner label laptop laser latex latte layout leasing legal ligament link logo lotion lounge magnesium mango
      manual marathon margarine marina marketing meditation medium menu merchandise metal meter migration mindfulness
      mineral minimal minimum minister minus model modem moderator monitor monument motel motivation motor mousse
      mozzarella muffin multimedia museum musical nation navigation neon normal notation nougat nugget nylon offline
      online opera operation optimal optimist option oral orange original ornament outlet output paddleboard panel
      panorama papaya paprika paracetamol park parmesan partner party pasta patent patient patio penicillin pension
      penthouse percussion performance permanent person pesto pianist piano pigment pilates pixel pizza planet plasma
      playlist plus podcast poker polo pop popcorn portal portion position premium printer problem procedure professor
      propaganda prosciutto protein protest prototype psoriasis pudding punk quinoa quiz radar radio ramen rap realist
      regiment region register regulator release reservation reservoir resort restaurant revision risotto ritual robot
      rock romance rotation router rugbrød rugby sabotage safari salami salmonella salon salsa sandwich sauna scanner
      score script sensor serotonin server service session shampoo sherry shop shorts show showroom signal silo
      situation skateboard slogan smartphone smartwatch smoothie smørrebrød snack snaps snowboard social sofa software
      solo sommelier souvenir spa spaghetti spam specialist sponsor spray standard start startup station status stereo
      stereotype storm storytelling streaming stress studio supplement support surfing sushi symbol symptom system
      tablet taco tahini talent tank tapas tape taxi team teenager telegram temperament tempo tennis terminal terrazzo
      terrorist test testament thriller titanium tofu toilet toner top total touch tradition trailer trainee transit
      transparent transport trauma trekking trend triathlon trio tsunami tunnel turban tweed type update upgrade upload
      urban variation vegan veranda version veteran video villa violinist virus vision vitamin volleyball volt watt web
      acceleration adoption agent agents alternative aura censor charter chassis civil delegation delirium derivation
      diagonal diffusion dilemma donation drop elevator ellipse emblem emission episode finale galette galettes gnocchi
      halloween hammer illusion imitation inflation infra integral isolation jaguar karma lime major marker mega meteor
      minima mono montage moral mutation nano niche officer opposition optimum paella passage pilot pingpong polar
      premiere prop provision pseudo quiche reception regime regular revolution rotor screening semi slave spelt tableau
      tackle tandem tango tornado transformer transplantation trivial turbo ultra zebra zigzag zulu alkali amalgam ampere
      arsenal aspirin asthma balsam banjo basilisk biceps blues bodega bordeaux bourbon bridge brie bronze cabaret
      cabernet camembert cappuccino cardigan catering cello cement chardonnay cirrus clinic cobalt conga contra crawl
      dahlia denim diabetes dioxin duo epilepsy explosion fiasco fjord flamingo folio forceps fusilli garage geranium
      gorgonzola graffiti gravel gremlin hamster hepatitis hibiscus hiphop ion judo kebab kimono koala krill kumquat lama
      lava lasagne linoleum lobby macho magma mandolin maraca mascara merino metro mikado mint moped motto naan oasis
      obelisk octopus opossum orgasm origami otter oxygen ozon panda parka parkour pasha pepperoni petunia piccolo
      pistachio plateau polenta poncho porter pretzel puma python quark radon ravioli rhododendron rosé ruin saga sake
      samba scampi sepia septum skunk smog solarium sonar soprano sorbet spaniel sprint squash stakeholder stilton tarot
      teak tequila torpedo trombone truck tuba tuna turmeric ukulele umami vermouth viola vodka walkie waltz yeti yoghurt
      yucca zucchini
      clips print prints police business master
      webinar website weekend wellness western whisky wifi wok workshop yoga zen zombie zone zoom æbleskiver øre
      """,
    questionWords: "hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke",
    negations: "ikke aldrig",
    fullNegations: "ingen intet hverken ingenting",
    weakNegations: """
      uden ekskl eksklusive bortset udelukket næppe mangler mangle manglende ej undgå undgår undtagen før nej lade sjældent knap forhindre forhindrer kun
      medmindre nægte nægter afvise afviser fravælge umuligt hindrer stopper ophører andet selv undlad undlader undlade ligegyldig ligegyldigt ligegyldige ellers bare først stadig
      """,
    lackWords: "uden", lackEndings: "løs løst løse fri frit frie",
    negativePrefixes: "u mis fra non",
    nameEndings: """
      gade gades vej vejen vejs torv torvet plads pladsen stræde strædet allé alle alléen bjerg bjerge borg by skov skoven sø søen
      strand stranden havn havnen gård gården huset kirke kirken bro broen park parken holm lund dal ø øen næs rup sted
      ager eng bakke bakker bakken sen
      """,
    wordEndings: """
      ning ningen ninger ningerne ing inger else elsen elser elserne sel slen sler slerne hed heden heder skab skaber lig ligt lige ende ede et
      er en erne ene
      """,
    sharedEndings: """
      tion sion ment ent ant al or um ist ium us is on an in ia ik at it ing ering er el ter ator et um ot os as o a i
      """,
    concordWords: "heller engang", firmConcordWords: "heller", exceptionWords: "medmindre", yesWords: "ja jo",
    noWords: "nej",
    falsePrefixed: "misse missede mission missioner union universel ur urter urt uge uger ugen ude uden under",
    infinitiveMark: "at",
    openWords:
      "og eller men som mens fordi hvis medmindre samt end hver hvert selvom ligesom både enten hverken ifølge",
    prepositions: "nær af med fra til for ved under mellem på i om hos bag foran mod uden gennem",
    givenNames: """
      Anne Mette Kirsten Hanne Anna Helle Maria Susanne Marianne Lene Camilla Inge Karen Charlotte Bente Pia Jette Gitte
      Rikke Louise Tina Lone Mia Ulla Birgitte Birthe Emma Julie Sofie Ida Laura Freja Clara Alma Agnes Ellen Karla
      Signe Maja Mathilde Cecilie Line Trine Stine Nanna Katrine Sanne Dorte Dorthe Vibeke Tove Lis Lise Lisbeth Else
      Grethe Grete Inger Gerda Edith Ruth Rita Jytte Kirstine Johanne Ingrid Astrid Sigrid Solveig Asta Liv Merete Bodil
      Connie Heidi Maiken Mona Marie Malene Majbritt Pernille Anja Lotte Gry Gro Peter Michael Lars Jens Thomas Henrik
      Søren Christian Martin Jan Morten Jesper Anders Mads Niels Rasmus Per Hans Jørgen Ole Mikkel Kim Carsten Karsten
      Erik Jacob Jakob Claus Klaus Brian Allan Torben Poul Frederik Bent Finn Simon Emil Oscar Oskar Noah William Lucas
      Lukas Victor Viktor Magnus Malthe Elias August Carl Karl Alfred Aksel Anton Arthur Johan Nikolaj Mathias Kasper
      Kristian Kristoffer Steen Sten Preben Kaj Kai Knud Svend Gunnar Gert Leif Tage Aage Åge Verner Viggo Villy Willy
      Otto Ove Børge Egon Ejnar Holger Harald Ib Bo Leo Liam Theo Tobias Troels Ulrik Uffe Flemming Frank Freddy Dennis
      Daniel David Bjarne Benny John Johnny Keld Kjeld Kurt Palle Asger Esben Esger Ebbe Eigil Eskild Jonas Joakim Jon
      Nils Olav Oluf Rune Sune Stig Sven Thorkild Vagn
      """,
    ownEndings: "en ens et ets ene enes erne ernes", plainEndings: "erne ernes elsen heden ionen",
    formEndings: "e t s n r en et er ne te de es re",
    announcers:
      "app appen mærket varemærket programmet brandet spillet forum forummet skibet kutteren færgen båden skonnerten",
    coordinators: "og men eller")
}
