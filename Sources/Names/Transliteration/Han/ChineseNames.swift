/// Chinese surnames, which tell a person's name from other words.
enum ChineseNames {
  /// Where the surname ends in two to four characters that look like a person's name; nil for other words.
  static func surnameEnd(of text: ArraySlice<UInt32>) -> Int? {
    guard (2...4).contains(text.count) else { return nil }
    if ChineseWords.table.longestMatch(in: text, at: text.startIndex, minimum: 2) != nil { return nil }
    if endsInWord(text) { return nil }
    let double = text.startIndex + 2
    if text.count > 2, surnames.spelling(of: text[..<double]) != nil { return double }
    let single = text.startIndex + 1
    return text.count < 4 && surnames.spelling(of: text[..<single]) != nil ? single : nil
  }

  private static func endsInWord(_ text: ArraySlice<UInt32>) -> Bool {
    text.indices.dropFirst().contains { start in
      ChineseWords.table.longestMatch(in: text, at: start, minimum: 2)?.end == text.endIndex
    }
  }

  /// By number of bearers; the spelling where a surname is read otherwise than the character elsewhere.
  static let surnames: WordTable = {
    let rows = single.unicodeScalars.filter { $0.value > 0x7F }.map { scalar in
      "\(scalar) \(String(decoding: Pinyin.syllables.spelling(of: scalar.value) ?? [], as: UTF8.self))"
    }
    return WordTable(rows.joined(separator: "\n") + "\n" + double)
  }()

  private static let single = """
    王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许邓冯韩曹曾彭萧肖蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭
    廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺毛郝顾龚邵万覃武钱严赖欧洪孔汤常康施文牛樊葛邢安齐易乔伍庞颜倪
    庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁房滕屈饶解牟
    艾尤时穆司古吉温莫向景冷卓裘卜车项梁佟仇应臧闵苟邬边戚卞姬师和仝冼代连
    """

  private static let double = """
    欧阳 ouyang
    上官 shangguan
    司马 sima
    诸葛 zhuge
    东方 dongfang
    皇甫 huangfu
    尉迟 yuchi
    公孙 gongsun
    慕容 murong
    令狐 linghu
    司徒 situ
    轩辕 xuanyuan
    夏侯 xiahou
    端木 duanmu
    长孙 zhangsun
    宇文 yuwen
    独孤 dugu
    南宫 nangong
    万俟 moqi
    呼延 huyan
    """
}
