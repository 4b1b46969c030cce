extension Morphology {
  static let danishVerbs = """
    @forms verb vs
    bede t=bad,bade n=bedt a=bedte
    betyde t=betød n=betydet
    bide t=bed n=bidt a=bidte
    binde t=bandt n=bundet a=bundne,bunden T=bandtes
    blive t=blev n=blevet a=blevne,bleven
    bringe t=bragte n=bragt a=bragte T=bragtes
    briste t=brast,bristede n=bristet,brusten a=bristede,brustne
    bryde t=brød n=brudt a=brudte T=brødes
    bære t=bar n=båret a=båret,bårne,båren T=bares
    byde t=bød n=budt a=budte T=bødes
    drage t=drog n=draget a=dragne,dragen T=droges
    drikke t=drak n=drukket a=drukne,drukken T=drakkes
    drive t=drev n=drevet a=drevne,dreven T=dreves
    drysse t=drøs,dryssede n=drysset a=dryssede
    dø t=døde n=død,døet r=dør g=døende m=dø
    dølge t=dulgte n=dulgt a=dulgte
    falde t=faldt n=faldet a=faldne,falden
    fare t=for,farede n=faret a=farne,faren
    finde t=fandt n=fundet a=fundne,funden T=fandtes
    flyde t=flød n=flydt a=flydte
    flyve t=fløj n=fløjet a=fløjne
    fnyse t=fnøs n=fnyst
    fortryde t=fortrød n=fortrudt a=fortrudte
    fryse t=frøs n=frosset a=frosne,frossen,frosset
    følge t=fulgte n=fulgt a=fulgte T=fulgtes
    gide t=gad n=gidet
    give t=gav n=givet a=givne,given T=gaves
    glide t=gled n=gledet a=gledne
    gnide t=gned n=gnedet a=gnedne
    gribe t=greb n=grebet a=grebne,greben T=grebes
    græde t=græd n=grædt a=grædte
    gyde t=gød n=gydt a=gydte
    gyse t=gøs,gyste n=gyst
    gælde t=gjaldt n=gældt,gjaldt
    gøre t=gjorde n=gjort a=gjorte r=gør I=gøres T=gjordes
    have t=havde n=haft a=havte r=har T=havdes
    hedde t=hed n=heddet r=hedder
    hjælpe t=hjalp n=hjulpet a=hjulpne,hjulpen T=hjalpes
    holde t=holdt n=holdt a=holdte T=holdtes
    hænge t=hang,hængte n=hængt,hængt a=hængte
    jage t=jog,jagede n=jaget a=jagede,jagne
    klinge t=klang,klingede n=klinget
    knibe t=kneb n=knebet a=knebne,kneben
    komme t=kom n=kommet a=komne,kommen
    krybe t=krøb n=krøbet a=krøbne
    kvæde t=kvad n=kvædet
    lade t=lod n=ladet,ladt a=ladte
    le t=lo n=let,leet r=ler g=leende
    lide t=led n=lidt a=lidte
    ligge t=lå n=ligget
    lyde t=lød n=lydt
    lyve t=løj n=løjet
    lægge t=lagde n=lagt a=lagte T=lagdes
    løbe t=løb n=løbet a=løbne
    nyde t=nød n=nydt a=nydte T=nødes
    nyse t=nøs,nyste n=nyst
    pibe t=peb n=pebet
    ride t=red n=redet a=redne
    rinde t=randt n=rundet a=rundne
    ryge t=røg n=røget a=røgne,røgede
    række t=rakte n=rakt a=rakte T=raktes
    rive t=rev n=revet a=revne,reven T=reves
    se t=så n=set a=sete r=ser I=ses g=seende m=se T=sås
    sidde t=sad n=siddet
    sige t=sagde n=sagt a=sagte T=sagdes
    ske r=sker t=skete n=sket
    skride t=skred n=skredet a=skredne
    skrige t=skreg n=skreget
    skrive t=skrev n=skrevet a=skrevne,skreven T=skreves
    skyde t=skød n=skudt a=skudte T=skødes
    skælve t=skjalv,skælvede n=skælvet
    skære t=skar n=skåret a=skårne,skåren T=skares
    slibe t=sleb n=slebet a=slebne
    slide t=sled n=slidt a=slidte
    slippe t=slap n=sluppet a=slupne,sluppen
    slå t=slog n=slået a=slåede,slagne,slagen r=slår g=slående m=slå I=slås T=sloges
    smide t=smed n=smidt a=smidte
    smøre t=smurte n=smurt a=smurte
    snige t=sneg n=sneget
    snyde t=snød n=snydt a=snydte
    sove t=sov n=sovet
    spinde t=spandt n=spundet a=spundne
    springe t=sprang n=sprunget a=sprungne,sprungen
    sprække t=sprak,sprækkede n=sprukket a=sprukne
    spørge t=spurgte n=spurgt a=spurgte r=spørger T=spurgtes
    stige t=steg n=steget a=stegne
    stikke t=stak n=stukket a=stukne,stukken
    stinke t=stank n=stinket
    stjæle t=stjal n=stjålet a=stjålne,stjålen
    stride t=stred n=stridt
    stryge t=strøg n=strøget a=strøgne
    strække t=strakte n=strakt a=strakte
    stå t=stod n=stået a=ståede r=står g=stående m=stå I=stås
    svide t=sved n=svedet a=svedne
    svinde t=svandt n=svundet a=svundne
    svinge t=svang,svingede n=svunget,svinget a=svungne,svingede
    sværge t=svor n=svoret a=svorne
    synge t=sang n=sunget a=sungne T=sanges
    synke t=sank n=sunket a=sunkne,sunken
    sælge t=solgte n=solgt a=solgte T=solgtes
    sætte t=satte n=sat a=satte T=sattes
    tage t=tog n=taget a=tagne,tagen r=tager T=toges
    tie t=tav,tiede n=tiet
    træde t=trådte n=trådt a=trådte
    træffe t=traf n=truffet a=trufne,truffen T=traffes
    trække t=trak n=trukket a=trukne,trukken T=trakkes
    tvinge t=tvang n=tvunget a=tvungne,tvungen
    tælle t=talte n=talt a=talte T=taltes
    tør t=turde n=turdet
    turde r=tør t=turde n=turdet
    vide r=ved t=vidste n=vidst
    vige t=veg n=veget a=vegne
    ville r=vil t=ville n=villet
    kunne r=kan t=kunne n=kunnet
    skulle r=skal t=skulle n=skullet
    måtte r=må t=måtte n=måttet
    burde r=bør t=burde n=burdet
    vinde t=vandt n=vundet a=vundne,vunden
    vride t=vred n=vredet a=vredne
    vække t=vakte,vækkede n=vakt,vækket a=vakte,vækkede
    vælge t=valgte n=valgt a=valgte T=valgtes
    være r=er t=var n=været g=værende m=vær
    æde t=åd n=ædt a=ædte
    gå t=gik n=gået a=gåede r=går g=gående m=gå I=gås T=gikkes
    få t=fik n=fået a=fåede r=får g=fående m=få I=fås
    dægge t=dæggede n=dægget
    kvæle t=kvalte n=kvalt a=kvalte
    kaste t=kastede n=kastet a=kastede T=kastedes
    læse t=læste n=læst a=læste T=læstes
    vænne t=vænnede,vante n=vænnet,vant a=vante
    bero t=beroede n=beroet r=beror
    fise t=fes n=fiset
    skide t=sked n=skidt
    hive t=hev n=hevet
    trives t=trivedes n=trivedes r=trives
    synes t=syntes n=syntes r=synes
    lykkes t=lykkedes n=lykkedes r=lykkes
    findes t=fandtes n=fandtes r=findes
    mindes t=mindedes n=mindedes r=mindes
    enes t=enedes n=enedes r=enes
    fattes t=fattedes n=fattedes
    færdes t=færdedes n=færdedes
    væmmes t=væmmedes n=væmmedes
    længes t=længtes n=længtes
    slås t=sloges n=sloges r=slås
    mislykkes t=mislykkedes n=mislykkedes a=mislykkede,mislykket
    fødes t=fødtes n=fødtes
    opstå t=opstod n=opstået a=opståede r=opstår g=opstående m=opstå
    deltage t=deltog n=deltaget a=deltagne,deltagen T=deltoges
    modtage t=modtog n=modtaget a=modtagne,modtagen T=modtoges
    foretage t=foretog n=foretaget a=foretagne,foretagen T=foretoges
    vedtage t=vedtog n=vedtaget a=vedtagne,vedtagen T=vedtoges
    planlægge t=planlagde n=planlagt a=planlagte T=planlagdes
    @words verb v1
    opbevare afmærke sadle annullere abonnere acceptere genstarte opgradere downloade uploade vedhæfte indtaste
    advare afdække afkøle afmontere afprøve afvikle analysere ane anke anklage ankre arbejde armere arve asfaltere
    avle bade banke baske bebygge behandle benåde beskatte beskytte besvime beundre bevogte bjærge blafre blande
    blege blende blinke blokere blomstre blotte blusse bokse bore bremse brygge bukke buldre bulne bygge bytte bænke
    bøde chatte crawle cykle dampe danne danse digte dirigere dreje drible dryppe dræne drøfte dufte dukke dumpe
    dunke dykke dyppekoge dyrke dække dæmpe efterforske eje elske fange farve feje feste file fiske flagre flakke
    flamme flette flikke flytte fløjte fodre folde forbedre forebygge forgrene forhandle forhindre forsikre forsinke
    forske forstyrre forsvare forsørge fortolke fortøje forurene forværre fremme fræse fuge fungere fuske fyre fægte
    fælde fængsle gabe gange geare gispe glæde gløde gnubbe grave grille gruble grundmure gurgle gynge gætte hade
    hakke halte hamre hamstre handle harke harve haste heade hegle hegne hente hinke hoppe hoste hugge hulke huske
    hvile hvine hviske hvæse hygge hyle hyppe hæfte hæmme hærde hæve høste høvle håbe indrette indånde installere
    investere isne isolere jamre jogge justere jævne kalke kante kapre kele kilde kile kime kitte klage klappe
    klaske klatre klikke klinke klippe kløve knage kneble knitre knurre knæle knække kode kontakte kontrollere
    kopiere koste kradse kramme kravle kritisere krumme krydre krydse kue kule kysse kælve kæmpe kæntre køle lagre
    lakere lamme lande lappe laste lave lege leje lette levere lime lindre lirke liste lodde logge lokke losse love
    luge lugte lukke lyne lytte læne løfte løsne male malke mane mangle massere maste meje mejsle mikse mindske
    miste mobbe modne mumle munde mure myrde mægle nage nagle nappe nikke nippe nitte notere nulre nynne nægte nøle
    ofre opdage opdatere operere opfatte opkræve oprette opvarme ordinere ordne overveje overvåge padle pakke pante
    pare parkere parre passe pege pensle perle pilke piske plage plante plaske plette pludre plukke pløje pode
    polere praje prale prange presse prikke prutte præge prøve pudse puffe pumpe purre pusle puste pynte rafle rafte
    rage ralle ramle raste redde regne rette revse rime ringe riste rode ruge rulle rumle runde rutsje rykke rådne
    salte samle sanke sanse save savne scanne score sejle sejre serve servere sikre sile sive skifte skildre skimte
    skinne skitse skolde skovle skrabe skrue skræppe skumme skure skvulpe skygge skøjte skåne sladre slagte slanke
    slentre slette slikke slubre slukke slumre slutte smadre smede smuldre smutte snakke snappe snitte snorke snuble
    snurre snøre sole sone sortere spadsere spalte sparke spejde spejle spille splejse splitte spole spore sprøjte
    spytte spærre stable stamme stampe starte stave stavre stifte stile stirre stoppe strande strejke strigle
    strikke strømme studere stuve styrke styrte støve suge sukke sulte summe surfe surre svaje svale svare svigte
    svimle svirre svitse svække sværme svæve sylte tackle takke tape tappe taste tegne teste tigge tinge tippe
    tjekke tolke toppe tordne trappe traske trave trille tromle trykke trøste tude tumle tvivle tyde tygge tække
    tærske tætne tøjle tømre tørre udforske udleje udnytte udvide udvikle understøtte vande vandre varme varsle
    vaske veje veksle vente vidne vikle vinke vippe virke viske visne vogte vokse vrikke vrinske vurdere vælte væve
    vågne yngle ynke ytre ælte ændre ærgre ødsle øge ønske åbne åle ånde afhente aflaste aflevere afslutte afvente
    aktivere akklimatisere anbefale anskaffe bearbejde begrænse behøve bekræfte beregne besvare cirkulere definere
    desinficere diagnosticere dokumentere dominere dosere drille drukne effektuere eksistere eksportere eliminere
    etablere evaluere fakturere finansiere fjerne forandre forhøje formulere forvente garantere gruppere
    identificere illustrere implementere importere informere inkludere inspirere integrere interessere introducere
    invitere irritere kalibrere kassere kategorisere kombinere kommentere kommunikere kompensere koncentrere
    konkurrere konservere konstatere konstruere konsultere konvertere koordinere korrigere kvalificere kvittere
    læsse ledsage lokalisere markere medicinere mobilisere montere motivere neutralisere nulstille observere
    optimere orientere palpere pejle placere planere plombere praktisere producere programmere provokere publicere
    rapportere randomisere rangere reagere realisere redigere reducere registrere regulere rehabilitere reklamere
    rekonstruere rekruttere renovere reparere repræsentere reservere respektere resultere returnere revidere rotere
    sanere screene sensibilisere servicere sminke specificere spekulere stabilisere sterilisere stimulere stråle
    støvsuge supplere sænke tangere transportere udlevere vaccinere validere variere ventilere ætse økonomisere
    skrumpe tilpasse tilføje tilslutte fremstille indstille opstille omstille udstille brække bøje dyppe fejle gnave
    kræve leve lænke mærke nære opleve pleje plyndre rense rynke ryste røbe rømme råde sigte skade skylle skærpe
    slynge smelte spare stille strejfe styre støtte svømme syne øve
    @words verb v1,v2
    ende fnise hale hejse kyle lede rase skrælle stræbe svede svejse
    @words verb v2
    afbestille afhøre aflede aflyse afmelde afsende afstemme afvise anmelde ansøge anvende bedømme begynde beklæde
    belyse bestemme besøge betale bevise blæse bløde bogføre bruge brænde dele dræbe drømme døbe dømme forberede
    fordele forgylde forlede fremsende fylde føde føle føre gemme genoptræne glemme gøde helbrede henkoge henlede
    henvise hilse hælde høre indlede indsende kalde kende klæde knuse koge kvase købe køre læse løse låne melde mene
    møde måle nævne oplyse påvise ramme rejse røre råbe sagsøge sende skabe skræmme slæbe spilde spise sprede
    sprænge spænde stege stemme støbe søge tabe tale tilberede tildele tilmelde tilsende tjene tænde tænke tømme
    udbetale uddele udfylde udføre udlåne udsende undersøge undertrykke undervise vejlede vende videresende vise
    bage hænde lyse lære låse pine smage tåle rose
    @words verb w
    bo tro sy ty gro sno glo ro snø strø nå må spå flå så fly bly gry sky kny spy due bejae klø
    """
}
