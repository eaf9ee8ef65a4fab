/// Words that say what sort of company it is, and words that say little at all.
enum LegalForms {
  /// The two ways to write the commonest forms.
  static let canonical = [
    "limited": "ltd", "company": "co", "corporation": "corp", "incorporated": "inc",
  ]

  static let words = Set(
    """
    ab ad ag ao aps as bhd bv bvba cc cjsc co corp cv dd doo dooel ead eirl eood est eurl fz fzc fze fzco gie gmbh \
    gp inc jsc kft kg kgaa kk lda liability llc llp lp ltd ltda lllp mbh nv oao ojsc ood ooo oy oyj pao pc pjsc plc \
    pllc pp pt pte pty pvt qsc rl sa saa sab sae sal saog saoc sapi sarl sas sasu sca sci scs sdn se si sia sirketi \
    sl slu snc soc sp spa spol spzoo sro srl stock joint private public tmi too tov uab ug vof zao zoo
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static let particles = Set(
    """
    a al abu an and at ben bin bint by d da das de del der des di do dos e el for from go i ibn im in la le les of \
    on s the to ul ur v van ve von y und
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  static func isDistinctive(_ token: String) -> Bool {
    token.count > 1 && !words.contains(token) && !particles.contains(token)
  }
}
