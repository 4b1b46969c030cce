extension LanguagePair {
  /// Small words that say the opposite of each other, or name one of a few things; see ``Contrast``.
  static let danishContrasts = Contrast.read(
    """
    @reversal
    mere; flere; ?større; ?højere; ?over; ?øget; ?øge~; ?ekstra; ?yderligere; ?ud over; ?udover; ?bedre; ?længere | more; ?most; ?greater; ?higher; ?above; ?over; ?additional; ?further; ?increased; ?extra; ?several; ?beyond; ?longer; ?bigger; ?larger; ?better; ?multiple; ?rather
    mindre; færre; ?lavere; ?under; ?lidt; ?små; ?lille; ?nedsat; ?færrest; ?mindst | less; fewer; ?least; ?smaller; ?lower; ?reduced; ?below; ?under; ?minor; ?shorter; ?little; ?small; ?few; ?limited; ?unless

    før; forinden; inden; ?tidligere; ?til; ?forud; ?senest; ?førend | before; ?prior; ?until; ?till; ?by; ?earlier; ?ahead; ?previously; ?previous; ?ago; ?unless; ?formerly; ?in advance; ?up to; ?first; ?already
    efter; bagefter; efterfølgende; derefter; ?siden; ?senere; ?når; ?fra | after; afterwards; ?following; ?then; ?later; ?since; ?past; ?once; ?when; ?post; ?followed; ?next; ?from
    - først; kun; tidligst; only; not until; inden for; efter at have; after all; look after; looks after; before you; in front of; foran

    mindst; minimum; ?over; ?fra; ?i hvert fald; ?mere; ?flere | at least; no less than; not less than; no fewer than; ?minimum; ?or more; ?over; ?from; ?more than; ?least; ?smallest
    højst; maksimalt; op til; ?højest; ?maks; ?max; ?under; ?ikke over; ?ikke mere; ?inden for; ?mindre; ?færre | at most; no more than; up to; not more than; at the most; ?maximum; ?max; ?or less; ?or fewer; ?under; ?less than; ?within; ?below; ?most; ?fewer than; ?limit; ?limited
    - halv~; half; halve; halved; halves; mindst lige så

    over #; ældre end #; ?over; ?mere; ?flere; ?mindst; ?fra; ?fyldt; ?op; ?ældre | over #; above #; more than #; older than #; ?over; ?above; ?more; ?from; ?at least; ?older; ?beyond; ?upwards; ?exceed; ?exceeds; ?exceeding; ?and up
    under #; yngre end #; ?under; ?mindre; ?færre; ?højst; ?op til; ?yngre; ?ikke fyldt | under #; below #; less than #; fewer than #; younger than #; ?under; ?below; ?less; ?fewer; ?up to; ?at most; ?younger; ?no more; ?within

    tidligst; ?ikke før; ?først; ?fra | at the earliest; ?earliest; ?not before; ?until; ?from; ?no earlier; ?no sooner; ?only
    senest; ?seneste; ?inden; ?før; ?sidst; ?sidste | at the latest; no later than; not later than; ?latest; ?by; ?before; ?last; ?most recent; ?most recently; ?recently; ?within; ?at least

    inden for; indenfor; indendørs; ?inde; ?inden; ?i; ?ind; ?på | inside; within; indoors; ?indoor; ?in; ?into; ?of
    uden for; udenfor; udendørs; ?ude; ?ud; ?fra; ?væk; ?ydersiden; ?yder~ | outside; outdoors; ?outdoor; ?out of; ?beyond; ?out; ?open; ?external; ?from; ?away; ?off

    altid; ?hele tiden; ?til enhver tid; ?hver; ?evigt; ?konstant; ?alle | always; ?ever; ?at all times; ?every; ?constantly; ?invariably; ?all; ?forever; ?without fail
    aldrig; ?ikke; ?ingen; ?intet; ?heller ikke | never; ?not; ?no; ?nobody; ?none; ?nothing; ?cannot; ?nor; ?hardly; ?ever
    sjældent; ?sjældne; ?sjælden; ?sjældnere; ?ikke ofte; ?knap; ?få | rarely; seldom; ?rare; ?rarer; ?unusual; ?infrequent; ?infrequently; ?hardly; ?uncommon; ?few; ?unlikely; ?not often
    ofte; tit; ?hyppigt; ?hyppig~; ?oftest; ?oftere; ?gerne; ?som regel; ?mange; ?tit og ofte | often; frequently; ?frequent; ?usually; ?many; ?common; ?commonly; ?tend; ?tends; ?regularly; ?repeatedly; ?mostly; ?much
    nogle gange; sommetider; undertiden; af og til; ?engang imellem; ?indimellem; ?kan; ?til tider; ?somme tider; ?nogle | sometimes; occasionally; now and then; ?from time to time; ?at times; ?may; ?can; ?might; ?occasional; ?some; ?in some
    - hvor ofte; how often; hvor tit; så ofte

    stadig; stadigvæk; fortsat; ?endnu; ?fortsætte~; ?bliver | still; ?yet; ?continue; ?continues; ?continued; ?remain; ?remains; ?remained; ?keep; ?keeps; ?kept; ?even; ?ongoing
    aldrig; ?ikke; ?ingen; ?intet; ?heller ikke | never; ?not; ?no; ?nobody; ?none; ?nothing; ?cannot; ?nor; ?hardly; ?ever
    ikke længere; ikke … længere; ?ikke mere; ?ikke … mere; ?ophør~ | no longer; any more; anymore; any longer; ?stopped; ?ceased; ?not; ?discontinued

    venstre; ?venstresiden; ?venstrehånds~ | left; ?left-hand; ?port
    højre; ?højresiden; ?højrehånds~ | right; ?right-hand; ?starboard

    nord; nordlige; nordligste; nordpå; ?nordre; ?norden; ?nørre | north; northern; northernmost; ?northwards; ?northbound
    syd; sydlige; sydligste; sydpå; ?søndre; ?syden; ?sønder | south; southern; southernmost; ?southwards; ?southbound
    øst; østlige; østligste; østpå; ?østre; ?østen; ?øster | east; eastern; easternmost; ?eastwards; ?eastbound
    vest; vestlige; vestligste; vestpå; ?vestre; ?vesten; ?vester | west; western; westernmost; ?westwards; ?westbound

    åben; åbent; ?åbne; ?åbner; ?åbnes; ?åbnede; ?åbnet; ?åbning~; ?op | open; ?opens; ?opened; ?opening; ?unlocked; ?public
    lukket; lukkede; ?lukker; ?lukke; ?lukkes; ?luk; ?i; ?lukning~; ?til | closed; ?close; ?closes; ?closing; ?shut; ?sealed; ?off; ?covered; ?fastened
    - indtil; until; till

    stiger; steg; steget; stigning; stigningen; øges; øget; ?stige; ?øge; ?øger; ?øgede; ?voks~; ?flere; ?højere; ?mere; ?op | increase; increases; increased; rise; rises; rose; risen; ?rising; ?grow; ?grows; ?grew; ?grown; ?up; ?more; ?higher; ?increasing; ?gone
    falder; faldt; faldet; faldende; mindskes; mindsket; ?fald; ?falde; ?mindske; ?reducer~; ?sænk~; ?sænke~; ?ned; ?mindre; ?lavere; ?færre | decrease; decreases; decreased; fell; fallen; dropped; reduced; ?fall; ?falls; ?drop; ?drops; ?falling; ?reduce; ?reduces; ?down; ?less; ?lower; ?fewer; ?shrunk; ?reduction; ?declined; ?decline; ?declines; ?lowered

    alle; samtlige; ?alt; ?hele; ?hver; ?hvert; ?enhver; ?ethvert; ?begge; ?altid; ?allesammen; ?fuld~; ?uanset | all; everyone; everybody; ?every; ?everything; ?each; ?any; ?whole; ?entire; ?always; ?both; ?throughout; ?anyone; ?anybody; ?full
    nogle; enkelte; ?visse; ?få; ?et par; ?nogen; ?andre; ?dem; ?noget; ?lidt; ?somme; ?del | some; a few; ?certain; ?several; ?few; ?one; ?those; ?them; ?others; ?other; ?any; ?sometimes; ?something; ?someone; ?number; ?couple
    de fleste; ?flest; ?fleste; ?det meste; ?størstedelen; ?flertallet; ?som regel; ?mest | most people; most of; the majority; ?most; ?mostly; ?usually; ?largely; ?generally
    - slet; at all; after all; all right; first of all; nogle gange; alle tiders; most of all

    @order
    første; ?først; ?indledende; ?oprindelig~; ?begynd~; ?ny~; ?en; ?tidlig~ | first; ?1st; ?early; ?initial; ?earliest; ?original; ?opening; ?beginning; ?once; ?one; ?start; ?starting; ?former; ?new; ?maiden; ?only
    ?anden; ?andet; ?andre; ?næste; ?sekund~; ?2; ?to; ?begge; ?hver | second; ?2nd; ?other; ?another; ?next; ?seconds; ?two; ?else; ?different; ?each
    sidste; ?sidst; ?forrige; ?senest; ?seneste; ?endelig~; ?afslut~; ?nyeste; ?slut~; ?var~; ?hold~ | the last; ?last; ?final; ?finally; ?past; ?latest; ?recent; ?previous; ?lately; ?end; ?ending; ?ago; ?remaining; ?rest; ?recently
    - for det første; på første hånd; first aid; førstehjælp; second-hand

    en af; én af; et af; ét af; ?den ene; ?det ene; ?ene; ?blandt; ?en | one of; ?either; ?one; ?among; ?a
    to af; begge; ?to; ?både; ?dobbelt~ | two of; both of; ?both; ?two; ?pair; ?couple; ?either; ?each; ?neither
    tre af; ?tre; ?alle tre | three of; ?three

    @frequency
    hver morgen; hver aften; hver nat; hver formiddag; hver eftermiddag; ?morgen~; ?aften~; ?nat~; ?nætter~; ?formiddag~; ?eftermiddag~ | every morning; every evening; every night; every afternoon; each morning; each evening; each night; ?morning; ?mornings; ?evening; ?evenings; ?night; ?nights; ?nightly; ?afternoon; ?afternoons
    hver mandag; hver tirsdag; hver onsdag; hver torsdag; hver fredag; hver lørdag; hver søndag; ?mandag~; ?tirsdag~; ?onsdag~; ?torsdag~; ?fredag~; ?lørdag~; ?søndag~; ?weekend~ | every Monday; every Tuesday; every Wednesday; every Thursday; every Friday; every Saturday; every Sunday; ?Monday; ?Tuesday; ?Wednesday; ?Thursday; ?Friday; ?Saturday; ?Sunday; ?Mondays; ?Tuesdays; ?Wednesdays; ?Thursdays; ?Fridays; ?Saturdays; ?Sundays; ?weekend; ?weekends
    hver dag; dagligt; om dagen; i døgnet; hvert døgn; ?daglig~; ?dag~; ?dage~; ?døgn~; ?daglige~ | every day; daily; each day; a day; per day; ?of the day; ?day; ?days; ?everyday; ?hours; ?hour; ?round the clock
    hver uge; ugentligt; om ugen; i ugen; ?ugentlig~; ?uge~; ?uger~ | every week; weekly; each week; a week; per week; of the week; ?week; ?weeks; ?fortnight; ?fortnightly; ?weekday; ?weekdays
    hver måned; månedligt; om måneden; i måneden; ?månedlig~; ?måned~; ?måneder~; ?mdr | every month; monthly; each month; a month; per month; of the month; ?month; ?months
    hvert år; årligt; om året; ?årlig~; ?år~; ?årene~ | every year; annually; yearly; each year; a year; per year; of the year; ?year; ?years; ?annual; ?annum

    @season
    forår~ | spring; ?springs; ?springtime
    sommer~; ?somre~ | summer; ?summers; ?summertime
    efterår~ | autumn; ?autumns; ?fall
    vinter~; ?vintre~ | winter; ?winters; ?wintry

    morgenen; hver morgen; næste morgen; i morges; formiddag~; ?morgen~; ?morges; ?morgener~ | morning; mornings; ?am; ?breakfast; ?tomorrow; ?noon; ?early
    eftermiddag~; ?eftermiddage~ | afternoon; afternoons; ?pm; ?noon; ?day
    aften; aftenen; nat; natten; nætter; ?aften~; ?nat~; ?nætter~; ?aftes; ?midnat~ | evening; evenings; night; nights; tonight; ?overnight; ?pm; ?late; ?midnight; ?dinner; ?supper; ?eve; ?nightly; ?bedtime
    - # in the morning; one in the morning; two in the morning; three in the morning; four in the morning; early hours; small hours
    """, endings: danishEndings)
}
