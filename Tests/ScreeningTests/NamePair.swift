import Vocabulary

/// Two names, and whether a person who knows both would say they may be one party.
///
/// Add a row where a name was missed or raised an alert it should not have: what it is about, the name asked, the name
/// listed, the kind, the verdict, and why.
struct NamePair: Sendable, CustomStringConvertible {
  let group: String
  let left: String
  let right: String
  let kind: PartyKind?
  let isMatch: Bool
  let note: String
  /// The listed name is a weak alias.
  var isWeak = false

  var description: String { "\(group): \(left) | \(right)" }
}

private func same(_ group: String, _ left: String, _ right: String, _ kind: PartyKind?, _ note: String)
  -> NamePair
{
  NamePair(group: group, left: left, right: right, kind: kind, isMatch: true, note: note)
}

private func other(_ group: String, _ left: String, _ right: String, _ kind: PartyKind?, _ note: String)
  -> NamePair
{
  NamePair(group: group, left: left, right: right, kind: kind, isMatch: false, note: note)
}

extension NamePair {
  fileprivate func weak() -> NamePair {
    var pair = self
    pair.isWeak = true
    return pair
  }

  static let all = [
    same(
      "exact", "Hangzhou Hikvision Digital Technology Co., Ltd.",
      "Hangzhou Hikvision Digital Technology Co., Ltd.", .organization, "letter for letter"),
    same(
      "exact", "HANGZHOU HIKVISION DIGITAL TECHNOLOGY CO LTD",
      "Hangzhou Hikvision Digital Technology Co., Ltd.", .organization, "case and punctuation"),
    same(
      "exact", "Hangzhou Hikvision Digital Technology", "Hangzhou Hikvision Digital Technology Co., Ltd.",
      .organization, "no legal form"),
    same("exact", "Zarya OOO", "Zarya LLC", .organization, "one legal form in two languages"),
    same("exact", "Chen Quanguo", "CHEN, Quanguo", .person, "family name marked by a comma"),
    same("exact", "Ｈｕａｗｅｉ Technologies", "Huawei Technologies", .organization, "full width"),
    same("exact", "Médecins du Désert", "Medecins du Desert", .organization, "accents"),
    same(
      "edits", "Hangzhou Hikvison Digital Technology", "Hangzhou Hikvision Digital Technology", .organization,
      "one letter missing"),
    same("edits", "Huawie Technologies", "Huawei Technologies", .organization, "neighbors swapped"),
    same("edits", "Rosoboroneksport", "Rosoboronexport", .organization, "ks for x"),
    same("edits", "Megvi Technology", "Megvii Technology", .organization, "a doubled letter once"),
    same("edits", "Timchenco Gennady", "Timchenko Gennady", .person, "one letter another"),
    same(
      "edits", "Hytera Comunications Corp.", "Hytera Communications Corporation", .organization,
      "one letter missing in a common word"),
    same(
      "joined or split", "Hik Vision Digital Technology", "Hikvision Digital Technology", .organization,
      "split"),
    same("joined or split", "Sense Time Group", "SenseTime Group", .organization, "split"),
    same("joined or split", "Chen Quan Guo", "Chen Quanguo", .person, "split given name"),
    same("joined or split", "Almazantey Concern", "Almaz Antey Concern", .organization, "joined"),
    same("joined or split", "Kim Jongun", "Kim Jong Un", .person, "joined given name"),
    same("joined or split", "Al Assad Bashar", "Alassad Bashar", .person, "article joined"),
    same("reordered", "Quanguo Chen", "Chen Quanguo", .person, "given name first"),
    same(
      "reordered", "Technology Digital Hikvision Hangzhou", "Hangzhou Hikvision Digital Technology",
      .organization, "all words elsewhere"),
    same("reordered", "Bank of Kunlun", "Kunlun Bank", .organization, "stop word and order"),
    same(
      "reordered", "Vladimir Vladimirovich Putin", "PUTIN, Vladimir Vladimirovich", .person, "three parts"),
    same(
      "missing", "Hikvision Digital Technology", "Hangzhou Hikvision Digital Technology Co., Ltd.",
      .organization, "place left out"),
    same("missing", "Vladimir Putin", "PUTIN, Vladimir Vladimirovich", .person, "patronymic left out"),
    same(
      "missing", "Hytera Communications", "Hytera Communications Corporation Limited", .organization,
      "legal form left out"),
    same("missing", "Rosoboronexport", "Rosoboronexport JSC", .organization, "a distinctive word alone"),
    same("romanization", "Mohammed Hussein", "Muhammad Husayn", .person, "Arabic names, two systems"),
    same("romanization", "Yevgeny Prigozhin", "PRIGOZHIN, Evgeniy", .person, "Russian e"),
    same("romanization", "Sergey Chemezov", "CHEMEZOV, Sergei", .person, "ending of a given name"),
    same("romanization", "Aleksandr Lukashenka", "Alexander Lukashenko", .person, "Belarusian and Russian"),
    same("romanization", "Usama bin Ladin", "Osama bin Laden", .person, "vowels"),
    same("romanization", "Muammar Gaddafi", "Muammar Qadhafi", .person, "q, dh"),
    same("romanization", "Yuri Kovalchuk", "Iurii Kovalchuk", .person, "French system"),
    same("romanization", "Volodymyr Zelenskyy", "Vladimir Zelensky", .person, "Ukrainian and Russian"),
    same("Cyrillic", "Владимир Путин", "Vladimir Putin", .person, "Russian"),
    same("Cyrillic", "Сергей Шойгу", "SHOIGU, Sergei", .person, "Russian, other ending"),
    same("Cyrillic", "Рособоронэкспорт", "Rosoboronexport", .organization, "Russian organization"),
    same("Cyrillic", "ООО «Ромашка»", "Romashka LLC", .organization, "legal form"),
    same("Cyrillic", "Сергій Гончар", "Serhiy Honchar", .person, "Ukrainian"),
    same("Greek", "Αριστοτέλης Ωνάσης", "Aristotelis Onasis", .person, "accents and endings"),
    same("Greek", "Ντόρα Μπακογιάννη", "Dora Bakogianni", .person, "digraphs"),
    same("Arabic", "بشار الأسد", "Bashar al-Assad", .person, "article and doubled letter"),
    same("Arabic", "قاسم سليماني", "Qasem Soleimani", .person, "Persian name"),
    same("Arabic", "حسن نصر الله", "Hassan Nasrallah", .person, "joined in Latin"),
    same("Arabic", "محمود أحمدي نژاد", "Mahmoud Ahmadinejad", .person, "Persian letters"),
    same("Hebrew", "בנימין נתניהו", "Binyamin Netanyahu", .person, "known name"),
    same("Han", "陈全国", "CHEN, Quanguo", .person, "simplified"),
    same("Han", "陳全國", "Chen Quanguo", .person, "traditional"),
    same("Han", "华为技术有限公司", "Huawei Technologies Co., Ltd.", .organization, "words translated"),
    same("Han", "浙江大华技术股份有限公司", "Zhejiang Dahua Technology Co., Ltd.", .organization, "words translated"),
    same(
      "Han", "新疆生产建设兵团", "Xinjiang Production and Construction Corps", .organization, "a name made of words"),
    same("kana", "トヨタ", "Toyota", .organization, "katakana"),
    same("kana", "株式会社ニコン", "Nikon Kabushiki Kaisha", .organization, "legal form in both"),
    same("Hangul", "김정은", "Kim Jong Un", .person, "family name cut off"),
    same("Hangul", "조선무역은행", "Korea Trading Bank", .organization, "words translated"),
    other(
      "trap", "Dahua Electronics Corporation", "Dahua Technology", .organization, "another firm of the name"),
    other("trap", "Chen Mingguo", "Chen Quanguo", .person, "same family name, other person"),
    other(
      "trap", "ZTE Parsian", "ZTE Corporation", .organization, "listed apart from the firm that was removed"),
    other(
      "trap", "Dahua Hawthorn Development Company", "Hikvision Digital Technology", .organization,
      "a joke of a name"),
    other("trap", "Wang Wei", "Wang Mingshan", .person, "a family name of a hundred million"),
    other("trap", "Bank of Shanghai", "Bank of Tehran", .organization, "ordinary words and another place"),
    other("trap", "Mohammad Ali", "Mohammad Hassan", .person, "one frequent name in common"),
    other(
      "trap", "Sunway Trading International", "Norinco Trading International", .organization,
      "ordinary words in common"),
    other("trap", "Ivan Petrov", "Ivan Popov", .person, "near family names"),
    other(
      "trap", "Technology Co., Ltd.", "Hangzhou Hikvision Digital Technology Co., Ltd.", .organization,
      "only ordinary words"),
    other(
      "trap", "China", "China Electronics Technology Group Corporation", .organization, "a country is nobody"),
    other("trap", "Tatiana Kuznetsova", "Timur Kuznetsov", .person, "another given name"),
    other("numbers", "Plant 3", "Plant 5", .organization, "another plant"),
    other(
      "numbers", "54th Research Institute of CETC", "29th Research Institute of CETC", .organization,
      "another institute"),
    same("numbers", "Plant No. 5", "Plant 5", .organization, "the same plant"),
    same("strong alias", "Shad", "Shad", .vessel, "letter for letter"),
    same("weak alias", "Shad", "Shad", .vessel, "letter for letter: a person must decide").weak(),
    other("weak alias", "Shat", "Shad", .vessel, "a weak alias does not bear an edit").weak(),
    other("weak alias", "Ali Hassan", "Ali", .person, "a frequent name that is a weak alias").weak(),
    other("unrelated", "Meadow Lane Bakery", "Mahan Air", .organization, "nothing in common"),
    other("unrelated", "Maria Gonzalez", "Dmitry Rogozin", .person, "nothing in common"),
    other("unrelated", "...", "Hikvision", .organization, "nothing to compare"),
  ]
}
