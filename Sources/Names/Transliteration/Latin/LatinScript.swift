/// Latin letters with accents, and the letters of single languages, on their base letters.
enum LatinScript {
  static func write(_ run: ArraySlice<UInt32>, into writer: inout LatinWriter) {
    for scalar in run {
      if scalar < 0x80 {
        writer.write(UInt8(scalar) | 0x20)
      } else if let spelling = letters.spelling(of: scalar) {
        writer.write(spelling)
      }
    }
  }

  /// By canonical decomposition (Unicode Character Database); ß, æ, ø, ł, đ, þ, ı, œ, ə and the like by usage.
  static let letters = LetterTable(
    """
    - Ɂɂʔʕ
    a ÀÁÂÃÄÅàáâãäåĀāĂăĄąƏǍǎǞǟǠǡǺǻȀȁȂȃȦȧȺɅɐɑəʌḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲ
    a ẳẴẵẶặ
    ae ÆæǢǣǼǽ
    b ƀƁɃɓḂḃḄḅḆḇ
    c ÇçĆćĈĉĊċČčƇƈȻȼɕḈḉ
    d ÐðĎďĐđƉƊɖɗḊḋḌḍḎḏḐḑḒḓ
    dz ǄǅǆǱǲǳ
    e ÈÉÊËèéêëĒēĔĕĖėĘęĚěƎƐǝȄȅȆȇȨȩɆɇɛḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ
    f ƑƒḞḟ
    g ĜĝĞğĠġĢģƓǤǥǦǧǴǵɠɡḠḡ
    gh ƔƢƣɣ
    h ĤĥĦħȞȟḢḣḤḥḦḧḨḩḪḫẖ
    i ÌÍÎÏìíîïĨĩĪīĬĭĮįİıƖƗǏǐȈȉȊȋɨɩɪḬḭḮḯỈỉỊị
    ij Ĳĳ
    j ĴĵǰȷɈɉɟ
    k ĶķĸƘƙǨǩḰḱḲḳḴḵ
    l ĹĺĻļĽľĿŀŁłƚȽḶḷḸḹḺḻḼḽ
    lj Ǉǈǉ
    m ḾḿṀṁṂṃ
    n ÑñŃńŅņŇňŉŊŋƝƞǸǹȠɲṄṅṆṇṈṉṊṋ
    nj Ǌǋǌ
    o ÒÓÔÕÖØòóôõöøŌōŎŏŐőƆƟƠơǑǒǪǫǬǭǾǿȌȍȎȏȪȫȬȭȮȯȰȱɔɵṌṍṎṏṐṑṒṓỌọỎỏỐốỒồ
    o ỔổỖỗỘộỚớỜờỞởỠỡỢợ
    oe Œœ
    p ƤƥṔṕṖṗ
    r ŔŕŖŗŘřȐȑȒȓɌɍɹɾʁṘṙṚṛṜṝṞṟ
    s ŚśŜŝŞşŠšſƧƨȘșʂṠṡṢṣṤṥṦṧṨṩẛ
    sh Ʃʃ
    ss ßẞ
    t ŢţŤťŦŧƬƭƮȚțṪṫṬṭṮṯṰṱẗ
    th Þþ
    u ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưƱǓǔǕǖǗǘǙǚǛǜȔȕȖȗɄʉʊṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬử
    u ỮữỰự
    v ƲʋṼṽṾṿ
    w ŴŵƿǷẀẁẂẃẄẅẆẇẈẉẘ
    x ẊẋẌẍ
    y ÝýÿŶŷŸƳƴȲȳɎɏẎẏẙỲỳỴỵỶỷỸỹ
    z ŹźŻżŽžƵƶȤȥʐẐẑẒẓẔẕ
    zh ƷǮǯʒ
    """)
}
