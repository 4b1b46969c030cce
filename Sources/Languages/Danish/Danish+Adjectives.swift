extension Morphology {
  static let danishAdjectives = """
    @forms adj
    god n=godt e=gode c=bedre u=bedst v=bedste x=godes
    dårlig n=dårligt e=dårlige c=værre,dårligere u=værst,dårligst v=værste,dårligste x=dårliges
    ond n=ondt e=onde c=værre,ondere u=værst,ondest v=værste,ondeste x=ondes
    slem n=slemt e=slemme c=værre,slemmere u=værst,slemmest v=værste
    gammel n=gammelt e=gamle c=ældre u=ældst v=ældste x=gamles
    ung n=ungt e=unge c=yngre u=yngst v=yngste x=unges
    lang n=langt e=lange c=længere u=længst v=længste
    stor n=stort e=store c=større u=størst v=største
    lille n=lidt e=små,lille c=mindre u=mindst v=mindste
    få e=få c=færre u=færrest v=færreste
    mange n=mangt e=mange c=flere u=flest v=fleste
    øvre u=øverst v=øverste
    nedre u=nederst v=nederste
    indre u=inderst v=inderste
    ydre u=yderst v=yderste
    midtre u=midterst v=midterste
    bagre u=bagest v=bageste
    forrest v=forreste
    meget n=meget c=mere u=mest v=meste
    megen n=meget c=mere u=mest v=meste
    tung n=tungt e=tunge c=tungere u=tungest v=tungeste
    nær n=nært e=nære c=nærmere u=nærmest v=nærmeste
    fri n=frit e=fri,frie c=friere u=friest v=frieste
    ny n=nyt e=nye c=nyere u=nyest v=nyeste
    blå n=blåt e=blå c=blåere u=blåest v=blåeste
    grå n=gråt e=grå,gråe c=gråere u=gråest v=gråeste
    rå n=råt e=rå,råe c=råere u=råest v=råeste
    små e=små
    egen n=eget e=egne
    voksen n=voksent e=voksne c=voksnere x=voksnes
    sen n=sent e=sene c=senere u=senest v=seneste
    bar n=bart e=bare
    anden n=andet e=andre x=andres
    ingen n=intet e=ingen
    nogen n=noget e=nogle
    sidst n=sidst e=sidste
    først n=først e=første
    hver n=hvert
    langsom n=langsomt e=langsomme c=langsommere u=langsomst,langsommest v=langsomste,langsommeste x=langsommes
    ringe e=ringe c=ringere u=ringest v=ringeste
    stille e=stille c=stillere u=stillest v=stilleste
    bange e=bange
    moderne e=moderne
    nøgen n=nøgent e=nøgne
    doven n=dovent e=dovne c=dovnere u=dovnest
    væsen n=væsent
    dulgt n=dulgt e=dulgte
    fælles e=fælles
    lav n=lavt e=lave c=lavere u=lavest v=laveste x=laves
    grov n=groft,grovt e=grove c=grovere u=grovest v=groveste
    glad n=glad,gladt e=glade c=gladere u=gladest v=gladeste
    fremmed n=fremmed e=fremmede x=fremmedes
    rask n=raskt,rask e=raske c=raskere u=raskest v=raskeste x=raskes
    fersk n=fersk,ferskt e=ferske c=ferskere u=ferskest
    frisk n=frisk,friskt e=friske c=friskere u=friskest v=friskeste x=friskes
    @words adj adj^
    grøn skøn øm ret slap smuk tom tør træt tyk tæt flot mat nem net rap sløv snu stum dum grum klam lam ram
    stram tam våd hvas krum let spids stiv glat plat mæt vis knap grim strik kvik kæk smal akut absolut komplet kvit
    @words adj adj
    sur sprød skør blød brun bred bleg dyb fed fin flad fuld fast gul hel hvid hård høj klar kold kort kraftig mild mør
    nøgtern ond pæn ren rig ringe rund rød sand sej sjov skarp skrå spæd stærk svag svær sund syg sød søvnig tidlig tynd
    typisk ung varm vid våd ægte åben ærlig sort stejl streng stolt hul hæs klar kvalm kær lys mørk norsk rar sær
    tavs tør døv blind halt langvarig kortvarig dyr billig farlig følsom lydløs negativ positiv aktiv passiv effektiv
    naturlig almindelig særlig vigtig mulig umulig nødvendig tilfældig forskellig ens lige ulige gravid steril mental
    fysisk psykisk kemisk medicinsk klinisk kronisk kritisk statistisk systematisk elektrisk kinesisk dansk engelsk
    svensk tysk fransk afhængig uafhængig akademisk aksial almen amerikansk analytisk anatomisk ansvarlig antiseptisk
    automatisk biologisk bevidst civil daglig dynamisk dygtig demokratisk digital dødelig ekstern elastisk elektronisk
    europæisk evig faglig falsk farmakologisk fjendtlig forsigtig fortrolig fysiologisk færdig genetisk gyldig ugyldig
    grafisk græsk hellig hemmelig hurtig historisk hyppig hygiejnisk ivrig international intern intim islandsk italiensk
    japansk juridisk kirurgisk kommunal konservativ kunstig kærlig kølig lokal logisk ledig lovlig ulovlig magnetisk
    maksimal marginal mekanisk menneskelig minimal modig månedlig mægtig national neurologisk normal unormal nordisk
    nyttig offentlig optisk optimal oprindelig oral overfladisk pligtig plastisk politisk populær praktisk primær
    psykologisk pålidelig radial regional relativ religiøs retlig rigtig russisk rolig urolig rytmisk rådig sekundær
    selvstændig skadelig uskadelig skyldig uskyldig skriftlig sproglig spontan social stabil ustabil statisk statslig
    stationær strafbar subjektiv objektiv stridig sædvanlig usædvanlig taktisk teknisk teoretisk terapeutisk tilgængelig
    tilstrækkelig utilstrækkelig trivial troværdig tydelig utydelig ugentlig universal uvæsentlig vanskelig varig venlig
    verbal vertikal videnskabelig villig vægtig væsentlig værdig økologisk økonomisk østlig nordlig sydlig vestlig årlig
    årig åndelig alternativ materiel original
    """
}
