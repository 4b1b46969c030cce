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
      absurd accent adapter album alibi analog app arena argument aroma atlas atom audit autonom avocado badminton
      balance ballet bar barbecue barometer basis basketball beige bikini bingo bistro bitter blog bonus boss browser
      budget buffet bulldozer bus camping carport casino center chat check chef chili chips chutney citat cider clown
      cockpit cocktail cola collage comeback computer container cookie copyright cornflakes couscous cover cowboy
      cricket croissant crumble curry cursor data deadline decimal delta design dessert dialog diesel digital disco
      display distance dock dollar domino donor download drama dressing drone dummy ebola elegant element email embargo
      emoji engagement ensemble erosion espresso essay exit fair fax feedback festival feta filter firewall flash flora
      fauna format forum freelancer fusion gear gel genre gin ginseng global golf gospel gourmet grill guide hardware
      helium hit hobby hockey horror hospital hostel hotel humor hybrid idiot ideal illegal image influenza information
      input instrument insulin intention interface interview invitation iris jazz jeans jeep jogger joker journal jumbo
      jury karaoke karate ketchup kilo kiosk kit kiwi label laptop laser latex latte layout leasing legal link logo
      lotion mango manual margarine marina marketing medium menu metal meter mineral minimal minimum minister minus
      model modem moderator monitor monument motel motor mousse mozzarella multimedia museum musical nation neon normal
      notation nougat nugget nylon offline online operation optimal option opera oral orange original output panel
      panorama papaya paprika park parmesan partner party pasta patent patient pension percussion permanent person
      pesto piano pixel pizza planet plasma plus podcast poker polo pop popcorn portal portion position premium printer
      problem procedure professor propaganda protein protest psoriasis pudding punk quinoa quiz radar radio rap region
      register regulator release reservation resort restaurant revision risotto ritual robot rock router rugby sabotage
      safari salami salmonella salon salsa sandwich sauna scanner score script sensor server service session shampoo
      sherry shop shorts show signal silo skateboard slogan smartphone smoothie snack social sofa software solo spa
      spaghetti spam sponsor spray standard start station status stereo storm streaming stress studio supplement
      support surfing sushi symbol symptom system tablet taco talent tank tape taxi team teenager tempo tennis terminal
      terrorist test thriller tofu toilet toner top total touch trailer trainee transit transparent transport trauma
      trend trio tsunami tunnel turban tweed type update upgrade upload urban vegan version veteran video villa virus
      vision vitamin volleyball volt watt web webinar website weekend western whisky wifi wok workshop yoga zen zombie
      zone zoom
      hygge smørrebrød rugbrød æbleskiver gløgg koldskål frikadeller snaps akvavit øre krone kroner folketing folketinget
      """,
    questionWords: "hvad hvem hvor hvordan hvorfor hvornår hvilken hvilket hvilke",
    negations: "ikke aldrig",
    fullNegations: "ingen intet hverken ingenting",
    weakNegations: """
      uden ekskl eksklusive bortset udelukket næppe mangler mangle manglende ej undgå undgår undtagen før nej lade sjældent knap forhindre forhindrer kun
      medmindre nægte nægter afvise afviser fravælge umuligt hindrer stopper ophører andet selv undlad undlader undlade ellers bare først stadig
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
    concordWords: "heller engang",
    openWords:
      "og eller men som mens fordi hvis medmindre samt end hver hvert selvom ligesom både enten hverken ifølge",
    prepositions: "af med fra til for ved under mellem på i om hos bag foran mod uden gennem",
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
      """)
}
