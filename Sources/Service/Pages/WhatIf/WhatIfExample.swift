#if Desk
/// A small made-up book of business, to try a drafted designation on. Its firms and orders are fictitious.
enum WhatIfExample {
  static let name = "Hangzhou Hikvision Digital Technology Co., Ltd."

  static let firms = """
    id,name,country,us_person,business
    F-1,"Samplefield Storage, Inc.",US,yes,maker of disk drives
    F-2,"Specimen Hill Semiconductor, Inc.",US,yes,maker of video processors
    """

  static let customers = """
    id,name,country,kind
    C-1,"Hangzhou Hikvision Digital Technology Co., Ltd.",CN,manufacturer
    C-2,"Hikvision Digital Technology, Hangzhou",CN,manufacturer
    C-3,Muster Kamerahandel GmbH,DE,distributor
    C-4,Hangzhou Sample Optics Co. Ltd.,CN,manufacturer
    """

  static let items = """
    id,description,classification,origin,us_content
    I-1,Hard disk drive for video recorders,EAR99,US,
    I-2,Video processor,3A991.a,US,
    """

  static let orders = """
    id,firm,kind,counterparty,end_user,item,quantity,value,currency,from,to,ship_on,end_use
    O-1,F-1,sale,C-1,C-1,I-1,4800,300000.00,USD,US,CN,2019-10-07,civil
    O-2,F-1,sale,C-2,C-2,I-1,2000,236000.00,USD,US,CN,2019-10-09,civil
    O-3,F-2,sale,C-1,C-1,I-2,12000,112800.00,USD,US,CN,2019-11-15,civil
    O-4,F-1,sale,C-3,C-3,I-1,400,25000.00,USD,US,DE,2019-11-20,civil
    O-5,F-2,sale,C-4,C-4,I-2,900,8460.00,USD,US,CN,2019-12-02,civil
    """

  static let ownership = """
    owner,owned,share,share_min,share_max,from,to,source
    "Hangzhou Hikvision Digital Technology Co., Ltd.",Hangzhou Sample Optics Co. Ltd.,0.60,,,2019-01-01,,made up
    """
}
#endif
