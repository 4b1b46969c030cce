extension SentenceConventions {
  /// Where English sentences end.
  static let english = SentenceConventions(
    hasOrdinalDot: false,
    words: """
      never: e.g. eg. i.e. ie. viz. vs. v.s. cf. approx. ca. circa. dr. mr. mrs. ms. mx. messrs. mssrs. prof.
        profs. drs. assoc. asst. ste. sts. mt. mts. sgt. capt. cmdr. cpl. pvt. lt. col. brig. gov. insp. supt.
        mgr. depts. natl. nat'l. intl. govt. incl. excl. resp. esp. usu. orig. abbr. attn. att. p.s. ps. n.b.
        nb. cont. contd. n.k.a. f.k.a. d.b.a. w.r.t. wrt. repr. suppl. transl. ibid. op.cit. loc.cit. s.v. q.v.
        msgr. Gen. Maj. Adm. Sen. Rep. Reps. Sens. Pres. Rev. Revd. Hon. Fr. Det. Ph. Th. Wm. Geo. Chas. Jas.
        Jos. Thos. Benj. Robt. Edw. Chr. Ft. Gt. M. MM. Mme. Mlle. subsp. ssp. spp. sp. cfr. i.a. i.v. i.m. s.c.
        yahoo! jeopardy! joomla! wham! v. amb. atty.
      closing: etc. etcetc. ff. et.seq. seq. a.m. p.m. A.M. P.M. am. pm. B.C. B.C.E. C.E. b.c. b.c.e.
        c.e. p.a. esq. R.I.P. n.d. o.n.o.
      time: a.m. p.m. A.M. P.M. am. pm.
      soft: al. q.i.d. b.i.d. t.i.d. p.r.n. A.D. a.d. a.k.a. jr. sr. jnr. snr. inc. ltd. co. corp. bros. plc. llc. pty. mfg. U.S. U.S.A. U.K. E.U.
        U.N. u.s. u.k. u.s.a. e.u. u.n. D.C. L.A. N.Y. N.J. Ph.D. ph.d. M.D. D.D.S. D.Phil. M.Sc. B.Sc. M.Phil.
        B.A. M.A. M.B.A. LL.B. LL.M. Ed.D. Psy.D. R.N. Esq. st. ave. blvd. rd. ln. hwy. bldg. ed. eds. fig.
        figs. vol. vols. ch. eq. eqs. Calif. Conn. Penn. Fla. Ariz. Colo. Mich. Minn. Wis. Okla. Tenn. Ky. Vt.
        N.C. S.C. N.H. N.M. assn. acad. inst. soc. dept. univ. hosp. clin. surg. physiol. pharmacol. psychol.
        biol. chem. phys. rehabil. Br. Eur. Scand. Proc. mgmt. gov't. int'l. gen. sen. rev. hon. dist. bp. abp.
        trans.
      numeric: no. nos. nr. p. pp. pg. pgs. fig. figs. vol. vols. ch. chap. chaps. sec. secs. sect. art. arts.
        par. para. paras. eq. eqs. eqn. tab. pt. pts. bk. bks. app. ref. refs. ed. eds. l. ll. n. nn. c. d. b.
        r. fl. m. f. op. est. max. min. mins. hr. hrs. ver. vers. ext. ex. exs. cl. sched. reg. regs. tel. ph.
        apt. rm. ste. bldg. fn. ft. oz. lb. lbs. yd. yds. tbsp. tsp. pct. temp. wk. wks. yr. yrs. mo. mos. q.
        thm. lem. cor. ser. iss. avg. s. ss. cat. sq.
      amount: bn. mn. tn.
      date: jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. mon. tue. tues. wed. weds. thu. thur.
        thurs. fri. Sat. Sun.
      letter-noun: vitamin vitamins hepatitis type group plan point class exhibit model figure series letter
        line zone influenza category section part appendix schedule option answer grade team column case arm
        gate block formula variant panel item step level track hall study site table scenario route
      label: figure fig table chapter part step box appendix section photo image chart diagram lesson module
        phase point rule example exercise question answer week day act scene volume definition note map video
        theorem lemma tip stage scheme exhibit plate
      starter: the a an it its it's he he's she she's they they're we we're i i'm i've i'd i'll you you're this
        that these those there there's here his her hers their theirs our ours your yours my mine who whom whose
        what what's when where why how which if but and or so nor yet for because after before during while
        although though unless until since as at by in on of from to into with without within over under about
        against among between through despite according many some any all none no not few several most more much
        each every either neither both one two three four five six seven eight nine ten is are was were be been
        has have had can could may might must shall should will would do does did don't doesn't didn't now then
        thus hence therefore however moreover furthermore also still even only just perhaps maybe often
        sometimes always never already once soon later finally meanwhile nevertheless nonetheless instead indeed
        unfortunately fortunately clearly today yesterday tomorrow yes please thanks thank hello dear read see
        let let's make take use try call write click choose find get give go come keep mix stir add remember ask
        wait other others another such same additionally consequently people nobody everyone everybody someone
        nothing everything something again first second third next last rather
      opening: at in on by around before after since from until about near to between during
      speech: said asked shouted replied whispered exclaimed thought cried muttered says asks answered called
        wrote added explained yelled screamed wondered demanded inquired enquired
      small-name: npm git curl adidas nginx bash sudo systemd macos ios iphone ipad ebay jquery tosprog webpack
        docker redis mysql postgresql kubectl swiftc zsh vim emacs
      word: tv pc cd dvd sms hm hmm shh psst gps pvc wc why my by try sky fly dry cry spy shy sly gym myth km kg
        cm mm ml mg hymn lynx rhythm nth pcs
      degree: dr ph
      currency: usd dkk eur gbp sek nok chf euro euros
      after-time: est edt gmt utc cet cest pst pdt cst mst bst eastern pacific central mountain standard monday
        tuesday wednesday thursday friday saturday sunday january february march april may june july august
        september october november december mon tue wed thu fri sat sun
      ordinal-noun: january
      suffix: dk com org net eu se no de uk io app dev info gov edu nu swift md txt pdf html htm js ts json xml
        yml yaml csv py rb exe zip png jpg jpeg gif svg doc docx xls xlsx fr es it nl tv me ai us fi is biz tech
        shop blog online php asp aspx css toml sh mp3 mp4 log ini tex java kt rs go
      """)
}
