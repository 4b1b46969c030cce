extension Morphology {
  /// English words.
  static let english = Morphology([englishRules, englishNouns, englishVerbs, englishAdjectives, englishPhrases])

  // Slots: nouns p is the plural; verbs r t n g are present, past, perfect and present participle; adjectives c u are
  // comparative and superlative. Possessives are no forms: what may follow an apostrophe is `@apostrophe`.
  private static let englishRules = """
    @vowels aeiou
    @undoubled wxyhc
    @apostrophe s
    @articles a an
    @plural s ss us is
    @nominal ator/ate y/ise y/ize sion/de sion/d ption/be ution/ve ction/ce ssion/t eption/eive umption/ume isition/ire etition/eat
    @nominal ence/end ense/end onse/ond ice/ise th/ th/then ture/ age/ age/e ief/ieve
    @nominal isation/ise ization/ize ication/y ation/ate ation/e ation/ al/ al/e ment/ ion/e ion/ ing/ ing/e ance/ ence/ y/ sis/se ure/e ure/ iser/ise izer/ize ifier/ify /
    @adjectival /able e/able /ish y/iable /ly y/ily ncy/nt nce/nt ity/ ity/e iety/ious th/ ness/ iness/y /ful /less /y e/y /al /ous e/ous ise/ ise/ly
    @adjectival ize/ ize/ly isation/ isation/ly ization/ ization/ly
    @adjectives only al ic ive ous ful less able ible ary ory
    @adjectives also ed ing er est ant ent ish some ly ern en
    @prefixed re over out pre un
    @adverbial ic/ically y/ily le/ly /ly
    @mark postpositive
    general martial elect designate laureate public royal errant incarnate
    @mark opening
    the a an both my your his her its our their little much many few several every each what how whether why
    @mark quantifier
    some most many few none all neither either several any enough more both two three
    @mark elliptic
    do don t not never always
    @mark subject
    i we they you he she it who
    @mark copula
    am is are was were be been being
    @mark predicative
    patient
    @mark request
    please kindly always never just simply then now first
    @mark attributive
    current present past future average minor native original official chemical individual general principal potential
    alternative initial final commercial premium standard key classic secret private public professional human male female
    adult primary secondary conservative liberal relative variable constant positive negative fluid solid liquid novel
    principal capital chronic acute elderly
    @mark willing
    used use need needs needed want wants wanted order able how going try tries tried ready necessary possible
    @mark auxiliary
    can could may might must shall should will would cannot not
    @mark inverting
    how when where why what which who nor neither only then so never rarely seldom
    @mark infinitive
    to
    @mark particle
    up out off down in over back away on through by
    @mark separable
    up off out down away back
    @mark determiner
    a an the my your his her its our their this that these those some any every each
    @class s p~s
    @class es p~es
    @class ies p-ies
    @class ses p^es
    @class ves p-ves
    @class fves p--ves
    @class is p--es
    @class i p--i
    @class a p--a
    @class ae p~e
    @class ices p--ices
    @class same p~
    @class ed r~s t^ed,!ed n^ed,!ed g^ing,!ing
    @class d r~s t~d n~d g-ing
    @class ied r-ies t-ied n-ied g~ing
    @class esed r~es t~ed n~ed g~ing
    @class ying r~s t~d n~d g--ying
    @class eeing r~s t~d n~d g~ing
    @class cked r~s t~ked n~ked g~king
    @class zes r^es t^ed n^ed g^ing
    @class ring r~s g^ing,!ing
    @class reg r~s g-ing
    @class er c^er,!er u^est,!est
    @class r c~r u~st
    @class ier c-ier u-iest
    @class nocmp b~
    @ending noun s
    * ay ey oy uy quy
    @ending noun es
    s x ch sh
    @ending noun es,ses
    z
    @ending noun s
    o
    @ending noun es,s
    to go do ho ro
    @ending noun ies
    y
    @ending noun is
    sis xis
    @ending noun i,es
    us
    @ending noun a,s
    um
    @ending noun ves
    lf
    @ending noun fves
    life knife wife
    @ending noun same,es
    ics
    @ending verb ed
    *
    @ending verb d
    e
    @ending verb ied
    y
    @ending verb ed
    ay ey oy uy
    @ending verb esed
    s x ch sh z o
    @ending verb ying
    ie
    @ending verb eeing
    ee oe ye
    @ending verb cked
    ic
    @words adj er
    new young long short high low deep wide thick thin clean clear cold warm cool hot wet big small great full poor
    strong weak hard soft light dark bright quick slow fast fresh sharp blunt smooth rough tight sick fit mild loud quiet
    narrow cheap green red blue black white brown grey gray pink firm plain stiff numb dull kind steep common
    @words adj r
    large safe free loose simple true rare severe wise strange close fine nice late wide pale brave sincere gentle able sore
    @words adj ier
    dirty empty heavy easy busy early healthy happy costly friendly lonely ready lucky tiny noisy dusty rainy sunny sticky
    wealthy angry hungry thirsty sleepy pretty crazy lazy oily greasy
    @words adj nocmp
    main own same whole other first second third next final annual daily weekly monthly yearly local social usual
    total real false right left recent present current modern ancient public private open closed several such raw
    single double separate exact correct wrong certain proper extra spare
    @ending adj er
    *
    @ending adj r
    e
    @ending adj ier
    y
    @ending adj er
    ay ey
    @ending adj nocmp
    ed ing ous ful less able ible ic al ive ant ent ary ory ish like some most
    @spelling final 3
    our/or
    @spelling anywhere 2
    ours/ors oured/ored ouring/oring ourable/orable ourful/orful ourite/orite ourless/orless oural/oral ourism/orism
    @spelling anywhere 3
    ise/ize isation/ization ising/izing ised/ized
    @spelling anywhere 2
    yse/yze ysing/yzing ogue/og gement/gment
    @spelling final 2
    tre/ter bre/ber ence/ense amme/am
    @spelling anywhere 0
    archaeo/archeo palaeo/paleo anaem/anem haem/hem pnoea/pnea coeli/celi homoeo/homeo amoeb/ameb paed/ped oedem/edem foet/fet oesoph/esoph gynaec/gynec anaesth/anesth rrhoea/rrhea faec/fec
    caec/cec leukaem/leukem aetiol/etiol oestr/estr manoeuvre/maneuver manoeuvri/maneuveri manoeuvra/maneuvera
    encyclopaed/encycloped mediaev/mediev
    orthopaed/orthoped diarrhoea/diarrhea uraem/urem glycaem/glycem ischaem/ischem septicaem/septicem
    tumour/tumor colour/color behaviour/behavior neighbour/neighbor honour/honor labour/labor favour/favor
    armour/armor harbour/harbor flavour/flavor rumour/rumor vapour/vapor humour/humor odour/odor vigour/vigor
    skilful/skillful wilful/willful fulfil/fulfill enrol/enroll instal/install
    counsell/counsel jewell/jewel marvell/marvel travell/travel modell/model labell/label cancell/cancel signall/signal
    fuell/fuel levell/level
    sceptic/skeptic mould/mold moult/molt plough/plow cosy/cozy sulph/sulf fibre/fiber litre/liter metre/meter
    theatre/theater centre/center calibre/caliber sabre/saber spectre/specter lustre/luster
    @spelling word 0
    dietitian/dietician grey/gray tyre/tire programme/program practise/practice licence/license defence/defense offence/offense
    pretence/pretense judgement/judgment cheque/check kerb/curb pyjamas/pajamas ageing/aging storey/story
    aluminium/aluminum draught/draft aeroplane/airplane acknowledgement/acknowledgment axe/ax catalogue/catalog
    dialogue/dialog analogue/analog moustache/mustache doughnut/donut whisky/whiskey yoghurt/yogurt artefact/artifact
    disc/disk gauge/gage jewellery/jewelry enquiry/inquiry enquire/inquire speciality/specialty orientate/orient
    @mark function
    of in on with without to for from at by under over between against about after before and or as than into per the a an
    via versus through during within across among up down off out near inside outside above below behind beside beyond
    toward towards around along onto upon except despite until since amid
    @mark pronoun
    it its they them their theirs this these that those one ones others other another such which who he she him her his
    both each former latter rest remainder
    @mark anaphoric
    it they them he she him ones mine yours ours theirs hers
    @mark expletive
    there what so i me you who we
    @mark conjunction
    and or until while when then before once that if because although though unless since whereas but
    """
}
