import Vocabulary

/// What nationals of a country are called: publishers of people's nationality write `Russian`, not `Russia`.
enum Nationals {
  /// The country; nil for other words, and where nationals of two countries are called the same (`Congolese`).
  static func country(of word: String) -> Country? {
    codes[word.lowercased()].flatMap { Country(code: $0) }
  }

  private static let codes: [String: String] = {
    var codes: [String: String] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: "|")
      for word in words.dropFirst() { codes[word.lowercased()] = words.first.map(String.init) }
    }
    return codes
  }()

  private static let table = """
    AE|Emirati
    AF|Afghan|Afgan
    AL|Albanian
    AM|Armenian
    AO|Angolan
    AR|Argentine|Argentinian
    AT|Austrian
    AU|Australian
    AZ|Azerbaijani|Azeri
    BA|Bosnian
    BD|Bangladeshi
    BE|Belgian
    BF|Burkinabe|Burkinabé
    BG|Bulgarian
    BH|Bahraini
    BI|Burundian
    BJ|Beninese
    BO|Bolivian
    BR|Brazilian
    BS|Bahamian
    BW|Motswana
    BY|Belarusian|Belarussian
    CA|Canadian
    CF|Central African
    CH|Swiss
    CI|Ivorian
    CL|Chilean
    CM|Cameroonian
    CN|Chinese
    CO|Colombian
    CR|Costa Rican
    CU|Cuban
    CY|Cypriot
    CZ|Czech
    DE|German
    DJ|Djiboutian
    DK|Danish
    DZ|Algerian
    EC|Ecuadorian
    EE|Estonian
    EG|Egyptian
    ER|Eritrean
    ES|Spanish
    ET|Ethiopian
    FI|Finnish
    FR|French
    GA|Gabonese
    GB|British
    GE|Georgian
    GH|Ghanaian
    GM|Gambian
    GN|Guinean
    GQ|Equatorial Guinean
    GR|Greek
    GT|Guatemalan
    GW|Bissau-Guinean
    GY|Guyanese
    HN|Honduran
    HR|Croatian
    HT|Haitian
    HU|Hungarian
    ID|Indonesian
    IE|Irish
    IL|Israeli
    IN|Indian
    IQ|Iraqi
    IR|Iranian
    IS|Icelandic
    IT|Italian
    JM|Jamaican
    JO|Jordanian
    JP|Japanese
    KE|Kenyan
    KG|Kyrgyz
    KH|Cambodian
    KP|North Korean
    KR|South Korean
    KW|Kuwaiti
    KZ|Kazakhstani
    LA|Laotian
    LB|Lebanese
    LK|Sri Lankan
    LR|Liberian
    LT|Lithuanian
    LU|Luxembourgish
    LV|Latvian
    LY|Libyan
    MA|Moroccan
    MD|Moldovan
    ME|Montenegrin
    MG|Malagasy
    MK|Macedonian
    ML|Malian
    MM|Burmese
    MN|Mongolian
    MR|Mauritanian
    MT|Maltese
    MV|Maldivian
    MW|Malawian
    MX|Mexican
    MY|Malaysian
    MZ|Mozambican
    NA|Namibian
    NE|Nigerien
    NG|Nigerian
    NI|Nicaraguan
    NL|Dutch
    NO|Norwegian
    NP|Nepalese|Nepali
    NZ|New Zealander
    OM|Omani
    PA|Panamanian
    PE|Peruvian
    PH|Filipino|Philippine
    PK|Pakistani
    PL|Polish
    PS|Palestinian
    PT|Portuguese
    PY|Paraguayan
    QA|Qatari
    RO|Romanian
    RS|Serbian
    RU|Russian
    RW|Rwandan
    SA|Saudi|Saudi Arabian
    SC|Seychellois
    SD|Sudanese
    SE|Swedish
    SG|Singaporean
    SI|Slovenian
    SK|Slovak
    SL|Sierra Leonean
    SN|Senegalese
    SO|Somali
    SS|South Sudanese
    SV|Salvadoran
    SY|Syrian
    SZ|Swazi
    TD|Chadian
    TG|Togolese
    TH|Thai
    TJ|Tajik|Tajikistani
    TM|Turkmen
    TN|Tunisian
    TR|Turkish
    TT|Trinidadian
    TW|Taiwanese
    TZ|Tanzanian
    UA|Ukrainian
    UG|Ugandan
    US|American
    UY|Uruguayan
    UZ|Uzbek|Uzbekistani
    VE|Venezuelan
    VN|Vietnamese
    YE|Yemeni
    ZA|South African
    ZM|Zambian
    ZW|Zimbabwean
    """
}
