extension LanguagePair {
  static let danishEndings = [
    "e", "en", "et", "er", "erne", "ene", "ens", "ets", "ernes", "s", "es", "t", "r", "ne", "te", "ede", "nes",
  ]
  static let englishEndings = ["s", "es", "ed", "d", "ing", "ly", "'s", "ies"]

  /// Danish words, the English words that they are taken for, and what they mean.
  static let danishFalseFriends = FalseFriend.read(
    """
    eventuelt | eventually | possibly; if any; any; optionally; may; might; perhaps; potentially; if necessary; if needed | til sidst; efterhånden; med tiden | til sidst
    eventuel | eventual | possible; any; potential; if any | | endelig
    eventuelle | eventual | possible; any; potential; if any | | endelig
    aktuel~ | actual | current; topical; relevant; present; question | faktisk~; reel~; egentlig~ | faktisk
    aktuelle | actual | current; topical; relevant; present; question | faktisk~; reel~; egentlig~ | faktisk
    aktuelt | actually | current; topical; relevant; presently; now | faktisk; egentlig | faktisk
    fabrik~ | fabric~ | factory; plant; mill | | stof
    konsekvent~ | consequent | consistent; always | | deraf følgende
    konsekvent | consequently | consistent; always | | derfor
    overse~ | oversee~ | overlook; miss; ignore | | føre tilsyn med
    oversigt~ | oversight~ | overview; review; summary; list | | forglemmelse; tilsyn
    blandt andet | among other | among other things; including; for example; such as
    sympatisk~ | sympathetic | likeable; nice; pleasant | | medfølende
    patetisk~ | pathetic | pompous; melodramatic | | ynkelig
    genial~ | genial | brilliant; ingenious | | venlig
    rar~ | rare | nice; pleasant; good | sjælden~ | sjælden
    kost~ | cost~ | diet; broom; food; nutrition | koster; kostede; omkostning~; pris~; koste | pris; omkostning
    mappe | map | folder; directory; briefcase | kort~ | kort
    mappen~ | map | folder; directory; briefcase | kort~ | kort
    mapper | maps | folder; directory; briefcase | kort~ | kort
    mapperne~ | maps | folder; directory; briefcase | kort~ | kort
    advokat~ | advocate~ | lawyer; solicitor; attorney | | fortaler
    højskole~ | high school~ | folk high school; college; residential college; folk high schools | | gymnasium
    lektor~ | lector~ | associate professor | | oplæser
    studerende | studying | student | studere~
    kollegium | college | hall of residence; dormitory
    promovere~ | promote~ | take a doctorate; award a doctorate; confer a doctorate; doctorate; doctoral; PhD | | fremme; forfremme
    publikum | public | audience; spectators; crowd; visitors | offentlig~; åben~ | offentlighed
    kritik~ | critic~ | criticism; review; critique; critical | kritiker~ | kritiker
    fysiker~ | physician~ | physicist | læge~ | læge
    læge~ | leech~ | doctor; physician; GP | | igle
    praksis | praxis | practice
    recept~ | receipt~ | prescription | kvittering~ | kvittering
    forstoppelse | stopping | constipation; constipated | | standsning
    blære~ | blare~ | bladder; blister
    sind~ | sin~ | mind; temper | synd~ | synd
    kur~ | cure~ | course; diet; treatment | helbred~; kurere~ | helbredelse; helbrede
    personale~ | personal | staff; personnel; employees | personlig~ | personlig
    personlig | personally | personal; individual | | personligt
    personlige | personally | personal; individual | | personligt
    ordinær~ | ordinary | regular; scheduled; annual | almindelig~ | almindelig
    ordinere~ | ordain~ | prescribe
    ordinerede | ordained | prescribed
    ambulant~ | ambulant | outpatient
    stationær~ | stationary | inpatient; desktop | | stillestående
    undersøgelse~ | undersearch~ | examination; study; survey
    prøve~ | prove~ | sample; test; try; trial; specimen; attempt | bevis~; vise~ | bevise
    evidens~ | evidences | evidence is; body of evidence
    information~ | informations | pieces of information
    oplysning~ | informations | pieces of information
    råd~ | advices | pieces of advice; council
    udstyr~ | equipments | pieces of equipment
    møbel~ | furnitures | pieces of furniture
    viden | knowledges | areas of knowledge
    reklame~ | reclaim~ | advertisement; advertising; ad; commercial | | kræve tilbage
    annonce~ | announce~ | advertisement; ad | annoncere~; meddel~ | meddele
    chef~ | chef~ | manager; head; boss; director; executive | kok~; køkkenchef~; restaurant~ | kok
    konkurrence~ | concurrence~ | competition; contest | | enighed
    konkurs~ | concourse~ | bankruptcy; bankrupt
    provision~ | provision~ | commission | | bestemmelse
    mål | meal~ | goal; measure; target; aim; objective; measurement | måltid~; mad~ | måltid
    spekulere~ | speculate~ | think; wonder; consider
    svare~ | swear~ | answer; reply; respond; correspond | sværge~; bande~ | sværge; bande
    lov~ | love~ | law; permission; act; allow; legislation | elske~; kærlighed~ | kærlighed; elske
    slips~ | slips | tie
    smoking | smoking | dinner jacket; tuxedo; black tie | ryge~; rygning | rygning
    novelle~ | novel~ | short story; short stories | roman~ | roman
    lyrik | lyrics | poetry | sangtekst~ | sangtekst
    anamnese~ | anamnesis | medical history; history
    epikrise~ | epicrisis | discharge summary; discharge
    sygesikring~ | sickness insurance | health insurance
    sygehus~ | sick house | hospital
    sygehuse~ | sick houses | hospital
    sygeplejerske~ | sick nurse | nurse
    behandler~ | handler~ | practitioner; therapist
    behandlere~ | handlers | practitioner; therapist
    brav~ | brave | good; decent | modig~ | modig
    kompetent~ | competent | authorised; authorized; responsible; qualified; skilled | myndighed~; dygtig~; behandler~; medarbejder~; læge~; person~ | dygtig
    karakter~ | character~ | grade; mark; nature; personality | af; har; smerte~; person~; personlig~; film~; bog~; roman~; serie~; rolle~ | personlighed; figur
    offentlig~ | official | public; government; state | officiel~; statistik~; tal; myndighed~ | officiel
    engagere | engage | involve; commit; hire | sig; os; mig; dig; jer; forlove~; elev~; student~; studerende; bruger~; kunde~; læser~; publikum; deltager~; lytter~; seer~; borger~; medarbejder~
    engagerer | engages | involves; commits; hires | sig; os; mig; dig; jer; elev~; student~; studerende; bruger~; kunde~; læser~; publikum; deltager~; lytter~; seer~; borger~; medarbejder~
    engageret | engaged | committed; dedicated; involved | sig; os; mig; dig; jer; elev~; student~; studerende; bruger~; kunde~; læser~; publikum; deltager~; lytter~; seer~; borger~; medarbejder~
    engagerede | engaged | committed; dedicated; involved | sig; os; mig; dig; jer; elev~; student~; studerende; bruger~; kunde~; læser~; publikum; deltager~; lytter~; seer~; borger~; medarbejder~
    realisere~ | realise~ | carry out; carried out; implement; achieve; fulfil; put into practice | potentiale~; gevinst~; værdi~; indse; moms~; tab~; urealisere~; regnskab~; fortjeneste~; overskud~; underskud~; avance~; aktie~; aktiver~; indtægt~; afkast~; kursgevinst~; salg~ | indse
    realisere~ | realize~ | carry out; carried out; implement; achieve; fulfill; put into practice | potentiale~; gevinst~; værdi~; indse; moms~; tab~; urealisere~; regnskab~; fortjeneste~; overskud~; underskud~; avance~; aktie~; aktiver~; indtægt~; afkast~; kursgevinst~; salg~ | indse
    bane~ | bane | track; court; railway; line; orbit; pitch
    list | list | cunning; guile; trick | liste~; opregn~ | liste
    roman~ | Roman | novel; fiction; book | romersk~; romer~; Rom | romersk; romer
    journal~ | journal~ | medical record; record; notes; chart; file | tidsskrift~; artikel~; artikler; publicere~; udgivet; videnskabelig~; dagbog~ | tidsskrift
    """, from: .danish, endings: danishEndings, to: .english, trapEndings: englishEndings)

  /// What Danish does to English.
  static let danishCalques = Calque.read(
    """
    på den anden side | on the other side | on the other hand
    stille en diagnose; stille diagnosen; stiller diagnosen; stille diagnose | put a diagnosis | make a diagnosis
    forske~; forskning~ | make research | do research
    weekenden | in the weekend | at the weekend
    det kommer an på | it comes on | it depends on
    kort sagt | in short said | in short
    halvdelen | the half of | half of
    de fleste; det meste | the most of | most of
    allerede i | already in # | as early as
    allerede i | already in the | as early as
    først i | first in # | not until
    ser ud | how it looks like | what it looks like
    forskellig~ fra | different from each | different from one another
    god til; gode til | good to | good at
    bange for | afraid for | afraid of
    interesseret i; interesserede i | interested for | interested in
    gift med | married with | married to
    består i; bestå af; består af | consist in | consist of
    består af | consists in | consists of
    diskutere~ | discuss about | discuss
    gennemsnit~; gennemsnitlig~ | in average | on average
    i # år; i flere år; gennem # år | since # years | for
    i # år | in # years | for
    hverken | either … nor | neither … nor
    enten | either … nor | either … or
    både | both … as well as | both … and
    den ene … den anden | the one is … the other is | one … the other
    lære~ | learn you | teach you
    lære~ | learns you | teaches you
    lære~ | learn them to | teach them to
    lære~ | learn people to | teach people to
    låne~ | borrow you | lend you
    låne~ | borrow me | lend me
    låne~ | borrow them | lend them
    låne~ ud; udlåne~ | borrow out | lend
    minde~; huske~ | remember you to | remind you to
    minde~; huske~ | remember me to | remind me to
    minde~; huske~ | remember them to | remind them to
    minde~ | remember you about | remind you about
    minde~ | remember you of | remind you of
    såkaldt~ | so called | so-called | so called because; so called after; so called for; so called since; so called by; so called in
    først når; først da | first when | not until” or “only when
    først i; først om; først til | first in the … century | not until” or “only in the
    først i; først om; først til | first in the … decade | not until” or “only in the
    først i; først om; først til | first in the spring | not until” or “only in the
    først i; først om; først til | first in the summer | not until” or “only in the
    først i; først om; først til | first in the autumn | not until” or “only in the
    først i; først om; først til | first in the winter | not until” or “only in the
    først i; først om; først til | first in the new year | not until” or “only in the
    først i; først om; først til | first in the evening | not until” or “only in the
    først i; først om; først til | first in the morning | not until” or “only in the
    nævnt; omtalt; beskrevet; anført | as mentioned in the above | as mentioned above
    i årene; i perioden | in the years … there has been | there was
    i årene; i perioden | in the years … there have been | there were
    forskning | researches | research” or “studies
    i forhold til | in proportion to | compared with | størrelse~; antal~; andel~; vægt~; mængde~; længde~; højde~; indkomst~
    hos lægen | by the doctor | at the doctor’s
    personer | persons | people
    afhængig~ af; afhænger af; afhænge af | dependent of | dependent on
    ansvarlig~ for; ansvar~ for | responsible of | responsible for
    består af | is consisting of | consists of
    i den forbindelse | in that connection | in this context
    på dansk | on Danish | in Danish
    på engelsk | on English | in English
    på billedet | on the picture | in the picture
    ved hjælp af | by help of | with the help of
    i modsætning til | in opposition to | unlike
    der er tale om | it is talk about | this is
    tage hensyn til | take hensyn to | take into account
    """, endings: danishEndings, numerals: [Language.danish.numbers.strictWords, Language.english.numbers.strictWords])
}
