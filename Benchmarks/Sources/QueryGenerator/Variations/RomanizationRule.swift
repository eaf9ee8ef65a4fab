/// A spelling of a sound or word in Latin letters, and another of the same.
struct RomanizationRule: Sendable {
  enum Place: Sendable { case anywhere, start, end, word }

  let from: String
  let to: String
  let place: Place
  /// Nil: names of any origin.
  let origin: Origin?

  /// `run` is lower-case; the same where the rule does not apply.
  func apply(to run: String) -> String {
    switch place {
    case .anywhere: run.replacing(from, with: to)
    case .start: run.hasPrefix(from) && run.count > from.count ? to + run.dropFirst(from.count) : run
    case .end: run.hasSuffix(from) && run.count > from.count + 1 ? run.dropLast(from.count) + to : run
    case .word: run == from ? to : run
    }
  }

  static let all: [RomanizationRule] =
    rules(
      nil, .word,
      "mohammed/muhammad mohammad/muhammed mohamed/mohammad ahmed/ahmad hussein/husayn hossein/husain "
        + "hassan/hasan abdallah/abdullah ali/aly omar/umar osama/usama othman/uthman youssef/yusuf yousef/yusif "
        + "ibrahim/ebrahim ismail/esmail jamal/gamal mustafa/mostafa said/saeed saleh/salih sayyed/sayid tareq/tariq "
        + "khaled/khalid qasim/kassem qassem/ghasem mahmoud/mahmud mehdi/mahdi nasser/nasir rashid/rasheed al/el "
        + "alexander/aleksandr alexey/aleksei sergey/sergei andrey/andrei dmitry/dmitriy yuri/iurii yevgeny/evgenii "
        + "vasily/vasilii valery/valeriy mikhail/michail oleksandr/alexander volodymyr/vladimir")
    + rules(.russian, .anywhere, "kh>h zh/j yu/iu ya/ia yo>e ks/x shch>sch ts/tz")
    + rules(.russian, .start, "ye/e yu/ju ya/ja")
    + rules(.russian, .end, "skiy/sky skii/sky skiy/skij iy/y ey/ei ay/ai ov/off ev/eff iya/ia")
    + rules(
      .arabicOrPersian, .anywhere,
      "ou/u ee>i oo>u kh>k dh>d th>t gh>g q/k j/dj sh>ch w/v ei/ay ai/ay ss>s mm>m")
    + rules(.arabicOrPersian, .end, "ah/a eh/ah iyya/ia zadeh/zade pur/pour i/y")
    + rules(
      .chinese, .word,
      "zhang/chang zhao/chao zhou/chou zhu/chu zheng/cheng zhong/chung xu/hsu xie/hsieh xiao/hsiao "
        + "xin/hsin xing/hsing xia/hsia qing/ching qian/chien qi/chi qin/chin jiang/chiang jin/chin jing/ching jun/chun "
        + "guo/kuo gao/kao guang/kuang dong/tung deng/teng ding/ting cai/tsai cao/tsao song/sung sun/suen tang/t'ang "
        + "wang/wong chen/chan li/lee liu/lau huang/hwang yang/yeung zeng/tseng zi/tzu hong/hung rong/jung bei/pei "
        + "bo/po ping/p'ing guangdong/kwangtung guangzhou/canton tianjin/tientsin nanjing/nanking beijing/peking "
        + "qingdao/tsingtao chongqing/chungking fujian/fukien shanxi/shansi sichuan/szechuan hangzhou/hangchow "
        + "suzhou/soochow jiangsu/kiangsu zhejiang/chekiang xiamen/amoy xian/sian")
    + rules(
      .korean, .word,
      "kim/gim ri/lee ri/yi pak/park choe/choi chong/jong chol/cheol yong/young song/seong "
        + "kang/gang cho/jo kuk/guk kwang/gwang il/ill hyon/hyun myong/myung kyong/kyung chun/choon su/soo un/eun"
    )
    + rules(.korean, .anywhere, "ch>j")

  /// Reads `from/to` pairs, which hold in both directions, and `from>to`, which do not: "kh" is often written "h",
  /// but few write "kh" for "h".
  private static func rules(_ origin: Origin?, _ place: Place, _ pairs: String) -> [RomanizationRule] {
    pairs.split(separator: " ").flatMap { pair -> [RomanizationRule] in
      let sides = pair.split { $0 == "/" || $0 == ">" }.map(String.init)
      guard sides.count == 2 else { return [] }
      let rule = RomanizationRule(from: sides[0], to: sides[1], place: place, origin: origin)
      let reverse = RomanizationRule(from: sides[1], to: sides[0], place: place, origin: origin)
      return pair.contains("/") ? [rule, reverse] : [rule]
    }
  }
}
