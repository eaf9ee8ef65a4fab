#if Desk
/// The book a new desk may begin with: the one in the folder `Examples`.
enum ExampleBook {
  static let name = "counterparties.csv"

  static let text = """
    ref,name,aka,type,country,birth date,IMO
    c-01,"Hangzhou Hikvision Digital Technology Co., Ltd.",,company,CN,,
    c-02,Hik Vision Digital Technology,HKVT,company,China,,
    c-03,"Zheijang Dahua Tecnology Co., Ltd",,company,CN,,
    c-04,华为技术有限公司,,company,CN,,
    c-05,Лаборатория Касперского,,company,RU,,
    c-06,ماهان ایر,,company,IR,,
    c-07,SenseTime Group Ltd,,company,HK,,
    c-08,Megvii Technology,Face++,company,CN,,
    c-09,Technology Iflytek,,company,CN,,
    c-10,Semiconductor Manufacturing International Corporation,SMIC,company,CN,,
    c-11,陈全国,,person,CN,1955,
    c-12,Quanguo Chen,,person,China,1955-11,
    c-13,Xinjiang Production & Construction Corps,XPCC,organization,CN,,
    c-14,عبد الملك الحوثي,,person,Yemen,,
    c-15,,,vessel,,,9116412
    c-16,Dahua Hawthorn Development,,company,US,,
    c-17,Bluebird Garden Tools GmbH,,company,DE,,
    c-18,Maria Oliveira Santos,,person,PT,1990-05-02,
    c-19,Kawaguchi Precision Springs K.K.,,company,JP,,
    c-20,Highland Oat Bakery Limited,,company,United Kingdom,,

    """
}
#endif
