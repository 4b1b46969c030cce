extension WordPairs {
  /// Words of clinics, archives, mills, boats, trains, animals, tools and clothes, written for Tosprog by hand.
  ///
  /// A line is Danish, English alternatives, weight; see `WordPairs`.
  static let other: StaticString = #"""
    advokat	lawyer	7
    afløb	drain	7
    afskrift	transcript,transcription	7
    anker	anchor	7
    arv	inheritance	7
    badebukser	swimming trunks	7
    badedragt	swimsuit	7
    bagt	baked	7
    begravelse	funeral	7
    benene	legs	7
    besparelse	saving	7
    billetkontor	box office	7
    blodlegeme	blood cell	7
    blodplade	platelet	7
    blodåre	vein	7
    blyant	pencil	7
    blyanter	pencils	7
    bod	fine,stall	7
    boligforening	housing association	7
    brint	hydrogen	7
    bryggeri	brewery,breweries	7
    brændeovn	wood-burning stove	7
    bræt	board	7
    brødre	brothers	7
    byg	barley	7
    bæk	brook,stream	7
    campingplads	campsite	7
    campingvogn	caravan	7
    cykelhjelm	bicycle helmet	7
    dagsorden	agenda	7
    depositum	deposit	7
    dias	slides	7
    dråber	drops	7
    dykker	diver	7
    dykkere	divers	7
    edderkop	spider	7
    egern	squirrel	7
    ejendomsmægler	estate agent	7
    elektriker	electrician	7
    elmåler	electricity meter	7
    fersk	fresh	7
    fiskestang	fishing rod	7
    fisketegn	fishing licence	7
    flåt	tick	7
    fløjte	flute	7
    forlængerledning	extension lead	7
    formand	chair,chairman	7
    fosfat	phosphate	7
    fotokopi	photocopy	7
    frimærke	stamp	7
    fætter	cousin	7
    gartner	gardener	7
    gedde	pike	7
    gips	plaster	7
    glasskår	broken glass	7
    grydelap	oven glove	7
    gryder	pots	7
    gødning	fertiliser	7
    hagl	hail	7
    hakket	chopped	7
    halsbånd	collar	7
    halstørklæde	scarf	7
    harsk	rancid	7
    hegn	fence	7
    hjertestarter	defibrillator	7
    husleje	rent	7
    hvalp	puppy	7
    hveps	wasp	7
    hvepsestik	wasp sting	7
    hytte	cabin,hut	7
    hytter	cabins,huts	7
    hæfte	booklet	7
    hæklenål	crochet hook	7
    hæmoglobin	haemoglobin,hemoglobin	7
    høreapparat	hearing aid	7
    ildslukker	fire extinguisher	7
    indmeldelse	enrolment	7
    isolering	insulation	7
    jordemor	midwife	7
    kaj	quay	7
    kalium	potassium	7
    kalk	calcium,lime,chalk	7
    kalv	calf	7
    kam	comb	7
    karakterbog	report	7
    kasserer	treasurer	7
    kikkert	binoculars	7
    killing	kitten	7
    kirkebog	parish register	7
    kirurg	surgeon	7
    klaver	piano	7
    klistermærke	sticker	7
    klit	dune	7
    kogeplade	hotplate	7
    kogt	boiled	7
    konduktør	guard,conductor	7
    krog	hook	7
    krukke	pot	7
    krydret	spicy	7
    kuglepen	pen	7
    kuvert	envelope	7
    kvadratmeterpris	price per square metre	7
    kvælstof	nitrogen	7
    kæbe	jaw	7
    købmand	grocer	7
    køje	berth,bunk	7
    lam	lamb	7
    lektier	homework	7
    lektion	lesson	7
    lineal	ruler	7
    linealer	rulers	7
    loppe	flea	7
    lup	magnifying glass	7
    lyn	lightning	7
    lynlås	zip	7
    låge	gate	7
    låner	borrower	7
    lånerkort	library card	7
    lærke	lark	7
    maling	paint	7
    marsvin	guinea pig,porpoise	7
    mole	pier,jetty	7
    muldvarp	mole	7
    murer	bricklayer	7
    mursten	brick	7
    musling	mussel	7
    mølle	mill	7
    møller	miller	7
    natrium	sodium	7
    nødudgang	emergency exit	7
    nøgletal	key figure	7
    oldefar	great-grandfather	7
    omklædningsrum	changing room	7
    palle	pallet	7
    pant	deposit	7
    pas	passport	7
    pindsvin	hedgehog	7
    plæne	lawn	7
    porto	postage	7
    præst	vicar,priest	7
    pulsåre	artery	7
    pædagog	teacher	7
    redningsvest	life jacket	7
    referat	minutes	7
    reje	prawn,shrimp	7
    rejsende	traveller,passenger	7
    retssag	court case	7
    revet	grated	7
    rist	rack,grid	7
    ristet	toasted,roasted	7
    ru	rough	7
    rådden	rotten	7
    røgalarm	smoke alarm	7
    røget	smoked	7
    saks	scissors	7
    sanger	singer	7
    sav	saw	7
    sej	tough	7
    sejl	sail	7
    skadestue	emergency department	7
    skarp	sharp	7
    skattekort	tax card	7
    skattelister	tax lists	7
    skifteret	probate court	7
    skinne	rail	7
    skorsten	chimney	7
    skranke	desk,counter	7
    skrift	script,writing,font	7
    skrænt	slope	7
    skuespiller	actor	7
    skulptur	sculpture	7
    skåret	cut	7
    slægt	family	7
    slægtsforsker	genealogist	7
    sløv	blunt	7
    sok	sock	7
    soldat	soldier	7
    solformørkelse	solar eclipse	7
    sommerferie	summer holiday	7
    sovevogn	sleeping car	7
    spiller	player	7
    spørgeskema	questionnaire	7
    stegt	fried	7
    stikkontakt	socket	7
    strikkepind	knitting needle	7
    stueetage	ground floor	7
    surdej	sourdough	7
    svale	swallow	7
    svømmehal	swimming pool	7
    symaskine	sewing machine	7
    sæde	seat	7
    sømand	sailor	7
    søstre	sisters	7
    tandrensning	teeth cleaning	7
    tatovering	tattoo	7
    teltplads	tent pitch	7
    testamente	will	7
    tidevand	tide	7
    tilskuer	spectator	7
    torden	thunder	7
    tragt	funnel,hopper	7
    trillebør	wheelbarrow	7
    trommehinde	eardrum	7
    træner	coach	7
    tømrer	carpenter	7
    tønde	barrel	7
    udlejer	landlord	7
    udmeldelse	withdrawal	7
    ugle	owl	7
    ukrudt	weeds	7
    underviser	teacher	7
    urin	urine	7
    vandhane	tap	7
    varig	lasting	7
    vedtægter	articles	7
    vinduesramme	window frame	7
    vogn	carriage,car	7
    zink	zinc	7
    ål	eel	7
    årsmøde	annual meeting	7
    ælte	knead	7
    æske	box	7
    øregang	ear canal	7
    ørepropper	earplugs	7
    ørred	trout	7
    """#
}
