extension Morphology {
  // The tags of COR, the Danish Central Word Register; genitives are left out, since the rules make them.
  static let danishLexiconTags = """
    @tags noun.c
    sb.fk.sg.ubest sb.fk.sg.best=d sb.fk.pl.ubest=p sb.fk.pl.best=q sb.fk.pl=p sb.fk.sg sb.fk
    @tags noun.n
    sb.itk.sg.ubest sb.itk.sg.best=d sb.itk.pl.ubest=p sb.itk.pl.best=q sb.itk.pl=p sb.itk.sg sb.itk
    @tags noun
    sb.sg.ubest sb.sg.best=d sb.pl.ubest=p sb.pl.best=q sb.pl=p sb
    @tags verb
    vb.inf.akt vb.præs.akt=r vb.præt.akt=t vb.inf.pass=I vb.præs.pass=f vb.præt.pass=T vb.imp=m vb.præt.ptc=n
    vb.præs.ptc=g vb.perf.ptc=n vb.præt.ptc.sg.ubest=n vb.præt.ptc.sg.best=a vb.præt.ptc.pl=a vb.præt.ptc.sg.ubest.fk=a
    vb.præt.ptc.sg.ubest.itk=n vb.præt.ptc.adj=a vb.inf vb.præs=r vb.præt=t vb
    @tags adj
    adj.sg.ubest.fk adj.sg.ubest.itk=n adj.sg.ubest.fkitk adj.sg.ubest adj.sg.best=e adj.pl=e adj.komp=c adj.sup=u
    adj.sup.best=v adj.komparativ=c adj.superlativ=u adj.superlativ.best=v adj.pos adj.sg adj adj.sup.ubest=u
    @tags adv
    adv
    """
}
