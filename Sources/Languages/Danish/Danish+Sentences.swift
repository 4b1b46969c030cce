extension SentenceConventions {
  /// Where Danish sentences end.
  static let danish = SentenceConventions(
    hasOrdinalDot: true,
    words: """
      never: a.a. adm. adr. afd. afg. afsn. alm. ang. anm. arb. art.nr. att. aut. bl.a. beg. bet. bibl. biol.
        bl. ca. cf. cirk. cit. d.v.s. dep. dir. dr. drs. dvs. egl. ekskl. excl. eksp. ekspl. ekstr. emer. endv.
        evt. evtl. f.eks. f.x. fx f.o.m. fa. fhv. fmd. forb. fork. formd. forts. frk. frøk. fung. følg. gdr.
        geb. gl. gns. gnsn. gnstl. gr.a. grdl. h.h.v. hhv. hovedst. hr. hrs. i.f.m. i.f.t. ibid. iflg. ifm. ift.
        i.h.t. iht. i.h.h.t. incl. indb. indl. inkl. instr. insp. ital. jf. jfr. jvf. kand. kbh. kem. kgl. kl.
        klin. klm. komm. konf. konst. kontr. lekt. lic. litt. m.a.o. mao. m.h.p. m.h.t. mhp. mht. m.t.p. mtp.
        modsv. mvh. m.v.h. ndf. ndr. ndl. nlat. nuv. obl. off. oldn. omkr. omr. omtr. op.cit. opl. opr. oprind.
        overf. overs. p.a. p.c. p.g.a. p.p. p.r. p.s. ps. nb. n.b. obs. p.t. pag. pga. t.o.m. pinx. pr. prof. pt.
        præs. præt. regn.nr. resp. rekl. s.u. sdr. skt. sct. sml. smst. spm. spec. sst. st. stud. subj. subst.
        superl. supt. suppl. sv.t. s.k. såk. talem. techn. tekn. theol. tilh. tilsv. tj. tlf. tlf.nr. trad.
        uafh. udarb. udd. udt. uegl. ugtl. underskr. undt. univ. v.h.a. v.s.a. vs. vha. vsa. vedk. vedl. vedr.
        vejl. vicedir. yngl. ældr. ovenn. bgm. borgm. div.dir. exam. fuldm. gen.sekr. ing. civ.ing. civiling.
        kapt. kmdr. ltn. løjtn. maj.gen. min.dir. oberstl. oberstltn. overlær. premierltn. sgt. sognepr. sekr.
        statsmin. udenrigsmin. justitsmin. sundhedsmin. finansmin. viceborgm. Th. Chr. Joh. Jørg. Vilh. Wilh.
        Alb. Ths. Sv. Aa. Jak. Ferd. Fr. Gl. Nr. Ndr. Sdr. St. Vestr. Østr. Ll. Sankt. V. v. fr. mr. mrs. ms.
        fsva. f.s.v.a. vdr. cand. dr.med. dr.phil. yahoo! jeopardy! joomla! wham! adj. adv. konj. præp. pron.
        interj. mask. fem. neutr. gr. oberst.ltn. gnst. kst. tilf. lejl. henv. hj. jr.nr. medl. mods.
        bemærk.vedr. vn. afl. alt.nr. m.
      closing: osv. o.s.v. m.m. m.fl. m.v. mv. mfl. mm. o.l. ol. o.lign. olign. o.a. e.l. e.lign. el.l. el.lign.
        eller.lign. lign. o.dyl. dyl. dgl. o.dgl. u.lign. etc. ff. f.Kr. e.Kr. fvt. evt.t. f.v.t. e.v.t. f.kr.
        e.kr. v.t. m.v.m. n.f. u.å. u.st. s.st. d.d. d.å. d.m. s.d. s.å. s.m. f.m. e.m. p.m. a.m. th. tv. mf.
        t.h. t.v. a.s. n.d. j.nr. og.lign. m.m.m. o.m.m. o.fl. o.m.fl. o.flg. flg.
      time: a.m. p.m. f.m. e.m.
      soft: al. ph.d. a.k.a. jr. jun. jnr. snr. sr. red. udg. årg. bd. fig. pkt. vol. U.S. U.S.A. U.K. E.U. U.N. Inc.
        Ltd. Co. Corp. Bros. div. forf. forl. Ph. Ph.D. M.D. M.Sc. B.Sc. B.A. M.A. uds. bem. Ugeskr. Kbh. Aarh.
        jur. polit. scient. phil. oecon. pharm. polyt. psych. arch. insp. pl. hosp. lb. komp. eks. indeh. forv.
      numeric: nr. s. ss. p. pp. no. nos. § §§. stk. art. fig. figs. tab. kap. pl. pkt. bd. årg. vol. sp. op. v.
        vv. f. d. c. o. u. t. a. ref. refs. min. max. maks. sek. tim. md. mdr. lok. lbnr. lb.nr. matr.nr. gnr.
        bnr. reg.nr. kontonr. konto.nr. cvr.nr. cpr.nr. cvr.nr j.nr. sagsnr. tel. mob. fax. pers. opg. omg. rk.
        etg. ver. vers. dok. ex. ekspl. g. kg. l. dl. cl. ml. spsk. tsk. knsp. bdt. ds. pk. km. cm. mm. m. kol.
        str. Bil. afs. alin. sætn.
      amount: kr. pct. mio. mia. mill. stk. øre. dkk. kal. kcal. kwh. mdl. mdr.
      date: jan. febr. feb. mar. apr. maj. jun. jul. aug. sep. sept. okt. nov. dec. man. mand. tir. tirs. ons.
        onsd. tor. tors. torsd. fre. lør. lørd. søn. sønd.
      ordinal-noun: januar februar marts april maj juni juli august september oktober november december
        verdenskrig mosebog samuelsbog kongebog krønikebog makkabæerbog korintherbrev thessalonikerbrev
        timotheusbrev petersbrev johannesbrev division regiment bataljon juledag påskedag pinsedag nytårsdag
        adventssøndag symfoni
      letter-noun: vitamin vitaminet hepatitis type typen gruppe gruppen plan planen punkt punktet klasse bilag
        model modellen figur serie serien bogstav bogstavet linje linjen linie zone zonen hal hallen opgang
        influenza kategori kategorien afsnit litra del delen hold holdet streptokok niveau arm case kurve
        kolonne spor terminal gate blok vej omega formel variant provitamin svar svarmulighed mulighed scenarie
        scenarium rute
      label: figur fig tabel tab kapitel kap del trin boks bilag afsnit billede foto graf diagram lektion modul
        skridt fase punkt regel eksempel øvelse opgave spørgsmål svar uge dag akt scene bind sætning definition
        note kort video skema
      starter: det den de der her han hun vi jeg du i man dette denne disse dem dens dets deres hans hendes
        vores jeres min mit mine din dit dine sin hvis når da men og så som for fordi efter før under ved med
        uden mod om på af fra til over hos gennem mellem blandt trods ifølge mange nogle nogen alle alt ingen
        intet flere få både enten hverken hvad hvem hvor hvorfor hvordan hvornår hvilken hvilket hvilke er har
        kan skal vil må bør var havde blev bliver kunne skulle ville måtte burde en et ét én to tre fire fem nu
        også derfor derefter desuden dog imidlertid måske ofte sommetider altid aldrig først siden senere
        allerede endnu kun bare selv selvom skønt mens eftersom idet inden indtil således samtidig endvidere
        endelig ikke ja nej jo nå tak hej kære læs se bland kom gå tag brug husk prøv ring skriv kontakt klik
        vælg find giv lad lav gør hold sæt vend rør drik spis spørg vent hverdag dagen året ligeledes alligevel
        heller ellers derimod herefter hertil heraf herved dermed dertil hermed hvorefter andre anden andet hver
        hvert flest ganske meget netop især desværre heldigvis naturligvis selvfølgelig faktisk egentlig dag
        resultatet resultaterne
      opening: i på kl ved fra efter før omkring siden til mellem under inden om den d
      speech: sagde spurgte råbte svarede hviskede udbrød tænkte skreg mumlede siger spørger svarer råber skrev
        fortalte forklarede
      small-name: npm git curl adidas nginx bash sudo systemd macos ios iphone ipad ebay jquery tosprog node
        webpack docker python redis mysql postgresql kubectl swiftc zsh vim emacs bibliotek.dk borger.dk
        sundhed.dk dr.dk
      word: tv pc cd dvd sms mms pst hm hmm www km kg cm mm ml mg dl cl kl. nrk mdr ps. gps vvs pvc wc bh bmw
        lsd hpv hiv
      degree: cand stud dr mag lic exam bach dipl master ph
      currency: dkk eur usd sek nok gbp chf kr isk euro
      after-time: cet gmt utc cest
      suffix: dk com org net eu se no de uk io app dev info gov edu nu swift md txt pdf html htm js ts json xml
        yml yaml csv py rb exe zip png jpg jpeg gif svg doc docx xls xlsx fr es it nl tv me ai co us fi is biz
        tech shop blog online php asp aspx css toml sh mp3 mp4 log ini tex java kt rs go
      """)
}
