extension Morphology {
  // Nouns with an umlaut, a foreign plural or other forms of their own; the regular ones stand in the tables beside
  // this one.
  static let danishIrregularNouns = """
    @forms noun.c
    hånd d=hånden p=hænder q=hænderne
    fod d=foden p=fødder q=fødderne
    tand d=tanden p=tænder q=tænderne
    and d=anden p=ænder q=ænderne
    rand d=randen p=rande,rænder q=randene,rænderne
    stand d=standen p=stande,stænder q=standene,stænderne
    mand d=manden p=mænd q=mændene
    kraft d=kraften p=kræfter q=kræfterne
    nat d=natten p=nætter q=nætterne
    bog d=bogen p=bøger q=bøgerne
    ko d=koen p=køer q=køerne
    so d=soen p=søer q=søerne
    klo d=kloen p=kløer q=kløerne
    tå d=tåen p=tæer q=tæerne
    gås d=gåsen p=gæs q=gæssene
    mus d=musen p=mus q=musene
    lus d=lusen p=lus q=lusene
    stang d=stangen p=stænger q=stængerne
    tang d=tangen p=tænger q=tængerne
    bonde d=bonden p=bønder q=bønderne
    rod d=roden p=rødder q=rødderne
    far d=faren p=fædre q=fædrene
    fader d=faderen p=fædre q=fædrene
    mor d=moren p=mødre q=mødrene
    moder d=moderen p=mødre q=mødrene
    bror d=broren p=brødre q=brødrene
    broder d=broderen p=brødre q=brødrene
    datter d=datteren p=døtre q=døtrene
    søster d=søsteren p=søstre q=søstrene
    stad d=staden p=stæder q=stæderne
    ske d=skeen p=skeer q=skeerne
    fe d=feen p=feer q=feerne
    le d=leen p=leer q=leerne
    ble d=bleen p=bleer q=bleerne
    te d=teen p=teer q=teerne
    ve d=veen p=veer q=veerne
    sne d=sneen
    kollega d=kollegaen p=kolleger,kollegaer q=kollegerne,kollegaerne
    forælder d=forælderen p=forældre q=forældrene
    penge d=pengene p=penge q=pengene
    eksamen d=eksamenen p=eksamener,eksaminer q=eksamenerne,eksaminerne
    spån d=spånen p=spåner,spån q=spånerne,spånene
    frø d=frøen p=frøer q=frøerne
    ski d=skien p=ski,skier q=skiene,skierne
    sø d=søen p=søer q=søerne
    å d=åen p=åer q=åerne
    aften d=aftenen p=aftener,aftner q=aftenerne,aftnerne
    morgen d=morgenen p=morgener,morgner q=morgenerne,morgnerne
    seddel d=sedlen,seddelen p=sedler q=sedlerne
    himmel d=himlen,himmelen p=himle q=himlene
    engel d=englen,engelen p=engle q=englene
    djævel d=djævelen,djævlen p=djævle q=djævlene
    risiko d=risikoen p=risici,risikoer q=risiciene,risikoerne
    konto d=kontoen p=konti,kontoer q=kontiene,kontoerne
    saldo d=saldoen p=saldi,saldoer q=saldiene,saldoerne
    bacillus d=bacillen p=baciller q=bacillerne
    virus d=virussen,virusset p=vira,virus,virusser q=viraene,virussene,virusserne
    studerende d=studerende p=studerende q=studerende
    pårørende d=pårørende p=pårørende q=pårørende
    ansat n=ansat p=ansatte q=ansatte d=ansatte
    voksen d=voksne p=voksne q=voksne
    syg d=syge p=syge q=syge
    ældre d=ældre p=ældre
    bekendt d=bekendte p=bekendte
    @forms noun.n
    kursus d=kurset,kursuset,kursusset p=kurser,kursuser,kursusser q=kurserne,kursuserne,kursusserne
    leksikon d=leksikonet p=leksika,leksikoner q=leksikonerne,leksikaene
    genus d=genusset p=genera,genusser q=generaene,genusserne
    tempus d=tempusset p=tempora,tempusser q=temporaene,tempusserne
    antibiotikum d=antibiotikummet p=antibiotika q=antibiotikaene
    narkotikum d=narkotikummet p=narkotika q=narkotikaene
    publikum d=publikummet p=publikummer q=publikummerne
    lokum d=lokummet p=lokummer q=lokummerne
    centrum d=centret,centrummet p=centre,centrummer q=centrene,centrummerne
    spektrum d=spektret,spektrummet p=spektre,spektrummer q=spektrene,spektrummerne
    kvantum d=kvantummet p=kvanta,kvantummer q=kvantaene,kvantummerne
    maksimum d=maksimummet p=maksima,maksimummer q=maksimaene,maksimummerne
    minimum d=minimummet p=minima,minimummer q=minimaene,minimummerne
    ultimatum d=ultimatummet p=ultimata,ultimatummer q=ultimataene,ultimatummerne
    serum d=serummet p=sera,serummer q=seraene,serummerne
    referendum d=referendummet p=referenda,referendummer q=referendaene,referendummerne
    barn d=barnet p=børn q=børnene
    øje d=øjet p=øjne q=øjnene
    træ d=træet p=træer q=træerne
    knæ d=knæet p=knæ,knæer q=knæene,knæerne
    lægemiddel d=lægemidlet,lægemiddelet p=lægemidler q=lægemidlerne
    middel d=midlet,middelet p=midler q=midlerne
    våben d=våbnet,våbenet p=våben q=våbnene
    faktum d=faktummet,faktum p=fakta,faktummer q=faktaene,faktummerne
    forum d=forummet,forum p=fora,forummer q=foraene,forummerne
    visum d=visummet,visum p=visa,visummer q=visaene,visummerne
    album d=albummet p=album,albummer q=albummene,albummerne
    datum d=datummet p=data q=dataene
    medium d=mediet p=medier q=medierne
    tema d=temaet p=temaer,temata q=temaerne
    menneske d=mennesket p=mennesker q=menneskene
    spædbarn d=spædbarnet p=spædbørn q=spædbørnene
    teater d=teatret,teateret p=teatre q=teatrene
    kammer d=kammeret,kamret p=kamre q=kamrene
    register d=registeret,registret p=registre q=registrene
    center d=centeret,centret p=centre q=centrene
    mønster d=mønsteret,mønstret p=mønstre q=mønstrene
    semester d=semesteret,semestret p=semestre q=semestrene
    orkester d=orkestret,orkesteret p=orkestre q=orkestrene
    kloster d=klosteret,klostret p=klostre q=klostrene
    filter d=filteret,filtret p=filtre q=filtrene
    """
}
