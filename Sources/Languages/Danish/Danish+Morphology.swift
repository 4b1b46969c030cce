extension Morphology {
  /// Danish words.
  static let danish = Morphology([
    danishRules, danishIrregularNouns, danishCommonNouns, danishNeuterNouns, danishVerbs, danishAdjectives, danishParts,
    danishLexiconTags, danishPhrases,
  ])

  // Slots: nouns s d p q are indefinite and definite singular and plural; verbs i r t n are infinitive, present, past
  // and perfect participle, a the participle as an adjective, g the present participle, m the imperative, capitals the
  // passive; adjectives b n e c u v are base, neuter, plural or definite, comparative, superlative and its definite.
  // Unlisted words take every ending that is plausible, because a wrong form is rarely another word.
  private static let danishRules = """
    @closed
    @vowels aeiouyæøåéü
    @undoubled jvwxyhqc
    @class r d~n|~t p~r q~rne
    @class e0 d~n|~t p~ q~ne
    @class er d~en|~et p~er q~erne
    @class e d~en|~et p~e q~ene
    @class 0 d~en|~et p~ q~ene
    @class 0ne d~en|~et p~ q~ne
    @class re d~en|~et p~e q~ne
    @class s d~en|~et p~s q~sene
    @class sg d~en|~et
    @class sg^ d^en|^et
    @class sge d~n|~t
    @class er^ d^en|^et p^er q^erne
    @class e^ d^en|^et p^e q^ene
    @class 0^ d^en|^et p~ q^ene
    @class er% d%en,~en|%et,~et p%er q%erne
    @class e% d~en|%et,~et p%e q%ene
    @class 0% d~en,%en|~et,%et p~ q~ene,%ene
    @class er%^ d~en|~et p%er,%ere q%erne
    @class um d--et p--er q--erne
    @class um0 d--en|--et p--er,--a q--erne
    @class us d--en|--et p--er,--i q--erne
    @class is d--en p--er q--erne
    @class a p~ta
    @class ende d~n p~,~r q~,~rne
    @class v1 r~r t~de n~t a~de g-ende I-es T~des m_ N~des f~s
    @class v1é r~r t~de n~t a~de g-ende I-es T~des m_,---ér N~des f~s
    @class v2 r~r t_te n_t a_te g-ende I-es T_tes m_ f~s
    @class vs r~r g-ende I-es m_ f~s
    @class vdep t--tes,--edes n--tes,--edes
    @class w r~r t~ede,~dde n~et a~ede g~ende I~s m~ T~edes,~ddes
    @class ws r~r g~ende I~s m~
    @class adj n~t e~e c~ere u~est v~este w~estes x~es
    @class adj^ n~t e^e c^ere u^est v^este x^es
    @class adjg n~t e~e,^e c~ere,^ere u~st,^est v~ste,^este x~es,^es
    @class adj0 n~ e~e c~ere u~est v~este x~es
    @class adjsk n~t e~e c~ere u~est v~este x~es
    @class adj% n~t e%e,~e,^e c%ere,~ere,^ere u~st,~est,%est,^est v~ste,~este,%este,^este x%es,~es,^es
    @class adje n~ e~ x~s
    @class adjet n~ e-de,=ne,--en x-des,=nes
    @class adjv n~t e~e,~ c~ere u~est v~este
    @variant er e r
    @variant sg e sge
    @variant adj ig adjg
    @variant adj sk adjsk
    @variant adj som adjg
    @variant adj el adj%
    @variant adj en adj%
    @variant adj er adj%
    @variant adj e adje
    @variant v1 ere v1é
    @genitive noun s sxz
    @genitive propn s sxz
    @joining noun ~ ~s =p
    @joining adj ~
    @joining verb ~ -
    @joining propn ~ ~s
    @fronts ium/ie ling/linge
    @modifiers adj
    @apostrophe s en et er erne ens ets ers ernes e ene enes
    @linkers s e
    @agents er eren ere erne ers erens eres ernes
    @nominal ning/e ing/e else/e ation/ere ering/ere ion/ere sel/e /e /
    @adjectival e/bar e/elig /agtig /lig e/lig e/entlig /mæssig /smæssig /isk e/isk i/isk ik/isk itet/ hed/ dom/ /løs /fri
    @adjectival /fuld /ig /som
    @prefixed gen over
    @strip s en ens et ets er ers e es n ns t ts r rs rne rnes erne ernes ene enes ne nes ede te ende ere est este

    @ending noun er,e,0,er^,e^,0^,s
    *
    @ending noun r
    e
    @ending noun ende,r
    ende
    @ending noun.c r
    else ie inde ske isme
    @ending noun re,er%,e%,er,0,e
    er
    @ending noun re,er,e%
    ler mer ner ter ver ger ker der ser
    @ending noun.c re,er
    ør ører
    @ending noun er%,e%,er^,er,0%,0
    el
    @ending noun er,er%,0%,e%,0
    en
    @ending noun um,um0,er^,0^,0
    um
    @ending noun er^,0,0^
    us
    @ending noun us,er^,0,0^
    ius ulus illus ullus
    @ending noun is,er^,0
    is
    @ending noun er,s,0
    a o i u y é æ ø å
    @ending noun er,a,s
    ma
    @ending noun.c er
    hed tion sion itet tet ør ent ant ist log nom graf ens ans ur
    @ending noun.c er,e
    ing
    @ending noun er^
    gram
    @ending noun.c er^
    ik sik tik
    @ending noun.c e^
    dom
    @ending noun er
    skab
    @ending noun.n er,0
    eri iat at ment
    @ending noun.n er%
    sel
    @ending noun.n 0,e
    els
    @ending noun.n 0^
    tal
    @ending verb v1,v2
    e
    @ending verb v1é
    ere
    @ending verb vdep
    es
    @ending verb w
    * å
    @ending adj adj,adj^
    *
    @ending adj adje
    e ende ere o
    @ending adj adj0,adjet,adj^
    et
    @ending adj adj0,adjet,adj^,adj
    t at it ot ut
    @ending adj adj0
    nt rt st ft kt
    @ending adj adjsk
    sk isk
    @ending adj adjg,adj
    ig lig som
    @ending adj adj%
    el en er
    @ending adj adj
    al iv ær ør bar løs
    @ending adj adjv,adje
    s å u y i
    """
}
