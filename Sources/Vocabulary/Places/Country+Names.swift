extension Country {
  /// English short names by code.
  static let names: [String: String] = {
    Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
  }()

  /// Codes by folded name.
  static let codesByName: [String: String] = {
    Dictionary(
      rows.flatMap { row in row.dropFirst().map { (folded($0), row[0]) } },
      uniquingKeysWith: { first, _ in first })
  }()

  private static let rows = table.split(separator: "\n").map { $0.split(separator: "|").map(String.init) }

  // Code, the short name in English, the alpha-3 code, then other names that lists and people write. Sources: ISO 3166-1;
  // names as the EAR's country supplements, OFAC's and BIS's files spell them.
  private static let table = """
    AD|Andorra|AND|Principality of Andorra
    AE|United Arab Emirates|ARE|UAE|U.A.E.
    AF|Afghanistan|AFG|Islamic Republic of Afghanistan
    AG|Antigua and Barbuda|ATG|Antigua & Barbuda
    AI|Anguilla|AIA
    AL|Albania|ALB|Republic of Albania
    AM|Armenia|ARM|Republic of Armenia
    AO|Angola|AGO|Republic of Angola
    AQ|Antarctica|ATA
    AR|Argentina|ARG|Argentine Republic
    AS|American Samoa|ASM
    AT|Austria|AUT|Republic of Austria
    AU|Australia|AUS
    AW|Aruba|ABW
    AX|Åland Islands|ALA|Aland Islands
    AZ|Azerbaijan|AZE|Republic of Azerbaijan
    BA|Bosnia and Herzegovina|BIH|Republic of Bosnia and Herzegovina|Bosnia & Herzegovina|Republic of Bosnia & Herzegovina
    BB|Barbados|BRB
    BD|Bangladesh|BGD|People's Republic of Bangladesh
    BE|Belgium|BEL|Kingdom of Belgium
    BF|Burkina Faso|BFA
    BG|Bulgaria|BGR|Republic of Bulgaria
    BH|Bahrain|BHR|Kingdom of Bahrain
    BI|Burundi|BDI|Republic of Burundi
    BJ|Benin|BEN|Republic of Benin
    BL|Saint Barthélemy|BLM|Saint Barthelemy|St. Barthélemy|St. Barthelemy
    BM|Bermuda|BMU
    BN|Brunei|BRN|Brunei Darussalam
    BO|Bolivia|BOL|Bolivia, Plurinational State of|Plurinational State of Bolivia|Bolivia (Plurinational State of)
    BQ|Bonaire, Sint Eustatius and Saba|BES|Bonaire, Sint Eustatius & Saba
    BR|Brazil|BRA|Federative Republic of Brazil
    BS|Bahamas|BHS|Commonwealth of the Bahamas|Bahamas, The|The Bahamas
    BT|Bhutan|BTN|Kingdom of Bhutan
    BV|Bouvet Island|BVT
    BW|Botswana|BWA|Republic of Botswana
    BY|Belarus|BLR|Republic of Belarus
    BZ|Belize|BLZ
    CA|Canada|CAN
    CC|Cocos (Keeling) Islands|CCK
    CD|Congo (Democratic Republic of the)|COD|Congo, The Democratic Republic of the|Democratic Republic of the Congo|DRC|DR Congo|Congo, Democratic Republic of the|Congo (Democratic Republic of)|Congo, The Democratic Republic of
    CF|Central African Republic|CAF
    CG|Congo (Republic of the)|COG|Congo|Republic of the Congo|Congo, Republic of the|Congo Brazzaville
    CH|Switzerland|CHE|Swiss Confederation
    CI|Côte d'Ivoire|CIV|Republic of Côte d'Ivoire|Ivory Coast|Cote d'Ivoire|Republic of Cote d'Ivoire
    CK|Cook Islands|COK
    CL|Chile|CHL|Republic of Chile
    CM|Cameroon|CMR|Republic of Cameroon
    CN|China|CHN|People's Republic of China|PRC|China (PRC)|P.R. China|PR China|China, People's Republic of|Mainland China
    CO|Colombia|COL|Republic of Colombia
    CR|Costa Rica|CRI|Republic of Costa Rica
    CU|Cuba|CUB|Republic of Cuba
    CV|Cape Verde|CPV|Cabo Verde|Republic of Cabo Verde
    CW|Curaçao|CUW|Curacao
    CX|Christmas Island|CXR
    CY|Cyprus|CYP|Republic of Cyprus
    CZ|Czechia|CZE|Czech Republic
    DE|Germany|DEU|Federal Republic of Germany
    DJ|Djibouti|DJI|Republic of Djibouti
    DK|Denmark|DNK|Kingdom of Denmark
    DM|Dominica|DMA|Commonwealth of Dominica
    DO|Dominican Republic|DOM
    DZ|Algeria|DZA|People's Democratic Republic of Algeria
    EC|Ecuador|ECU|Republic of Ecuador
    EE|Estonia|EST|Republic of Estonia
    EG|Egypt|EGY|Arab Republic of Egypt
    EH|Western Sahara|ESH
    ER|Eritrea|ERI|the State of Eritrea
    ES|Spain|ESP|Kingdom of Spain
    ET|Ethiopia|ETH|Federal Democratic Republic of Ethiopia
    FI|Finland|FIN|Republic of Finland
    FJ|Fiji|FJI|Republic of Fiji
    FK|Falkland Islands|FLK|Falkland Islands (Malvinas)
    FM|Micronesia|FSM|Micronesia, Federated States of|Federated States of Micronesia|Micronesia (Federated State of)
    FO|Faroe Islands|FRO
    FR|France|FRA|French Republic
    GA|Gabon|GAB|Gabonese Republic
    GB|United Kingdom|GBR|United Kingdom of Great Britain and Northern Ireland|UK|Great Britain|Britain|England|Scotland|Wales|Northern Ireland|U.K.|United Kingdom of Great Britain & Northern Ireland
    GD|Grenada|GRD
    GE|Georgia|GEO
    GF|French Guiana|GUF
    GG|Guernsey|GGY
    GH|Ghana|GHA|Republic of Ghana
    GI|Gibraltar|GIB
    GL|Greenland|GRL
    GM|Gambia|GMB|Republic of the Gambia|Gambia, The|The Gambia
    GN|Guinea|GIN|Republic of Guinea
    GP|Guadeloupe|GLP
    GQ|Equatorial Guinea|GNQ|Republic of Equatorial Guinea
    GR|Greece|GRC|Hellenic Republic
    GS|South Georgia and the South Sandwich Islands|SGS|South Georgia & the South Sandwich Islands
    GT|Guatemala|GTM|Republic of Guatemala
    GU|Guam|GUM
    GW|Guinea-Bissau|GNB|Republic of Guinea-Bissau
    GY|Guyana|GUY|Republic of Guyana
    HK|Hong Kong|HKG|Hong Kong Special Administrative Region of China|Hong Kong SAR|Hong Kong, China
    HM|Heard Island and McDonald Islands|HMD|Heard Island & McDonald Islands
    HN|Honduras|HND|Republic of Honduras
    HR|Croatia|HRV|Republic of Croatia
    HT|Haiti|HTI|Republic of Haiti
    HU|Hungary|HUN
    ID|Indonesia|IDN|Republic of Indonesia
    IE|Ireland|IRL
    IL|Israel|ISR|State of Israel
    IM|Isle of Man|IMN
    IN|India|IND|Republic of India
    IO|British Indian Ocean Territory|IOT
    IQ|Iraq|IRQ|Republic of Iraq
    IR|Iran|IRN|Iran, Islamic Republic of|Islamic Republic of Iran|Iran (Islamic Republic of)
    IS|Iceland|ISL|Republic of Iceland
    IT|Italy|ITA|Italian Republic
    JE|Jersey|JEY
    JM|Jamaica|JAM
    JO|Jordan|JOR|Hashemite Kingdom of Jordan
    JP|Japan|JPN
    KE|Kenya|KEN|Republic of Kenya
    KG|Kyrgyzstan|KGZ|Kyrgyz Republic
    KH|Cambodia|KHM|Kingdom of Cambodia
    KI|Kiribati|KIR|Republic of Kiribati
    KM|Comoros|COM|Union of the Comoros
    KN|Saint Kitts and Nevis|KNA|St. Kitts and Nevis|Saint Kitts & Nevis|St. Kitts & Nevis
    KP|North Korea|PRK|Korea, Democratic People's Republic of|Democratic People's Republic of Korea|Korea, North|DPRK|Korea (North)
    KR|South Korea|KOR|Korea, Republic of|Korea, South|Republic of Korea|Korea (South)|Korea|ROK
    KW|Kuwait|KWT|State of Kuwait
    KY|Cayman Islands|CYM
    KZ|Kazakhstan|KAZ|Republic of Kazakhstan
    LA|Laos|LAO|Lao People's Democratic Republic|Lao PDR
    LB|Lebanon|LBN|Lebanese Republic
    LC|Saint Lucia|LCA|St. Lucia
    LI|Liechtenstein|LIE|Principality of Liechtenstein
    LK|Sri Lanka|LKA|Democratic Socialist Republic of Sri Lanka
    LR|Liberia|LBR|Republic of Liberia
    LS|Lesotho|LSO|Kingdom of Lesotho
    LT|Lithuania|LTU|Republic of Lithuania
    LU|Luxembourg|LUX|Grand Duchy of Luxembourg
    LV|Latvia|LVA|Republic of Latvia
    LY|Libya|LBY
    MA|Morocco|MAR|Kingdom of Morocco
    MC|Monaco|MCO|Principality of Monaco
    MD|Moldova|MDA|Moldova, Republic of|Republic of Moldova
    ME|Montenegro|MNE
    MF|Saint Martin|MAF|Saint Martin (French part)|St. Martin|St. Martin (French part)
    MG|Madagascar|MDG|Republic of Madagascar
    MH|Marshall Islands|MHL|Republic of the Marshall Islands
    MK|North Macedonia|MKD|Republic of North Macedonia|Macedonia|North Macedonia, The Republic of
    ML|Mali|MLI|Republic of Mali
    MM|Burma|MMR|Myanmar|Republic of Myanmar
    MN|Mongolia|MNG
    MO|Macau|MAC|Macao|Macao Special Administrative Region of China
    MP|Northern Mariana Islands|MNP|Commonwealth of the Northern Mariana Islands
    MQ|Martinique|MTQ
    MR|Mauritania|MRT|Islamic Republic of Mauritania
    MS|Montserrat|MSR
    MT|Malta|MLT|Republic of Malta
    MU|Mauritius|MUS|Republic of Mauritius
    MV|Maldives|MDV|Republic of Maldives
    MW|Malawi|MWI|Republic of Malawi
    MX|Mexico|MEX|United Mexican States
    MY|Malaysia|MYS
    MZ|Mozambique|MOZ|Republic of Mozambique
    NA|Namibia|NAM|Republic of Namibia
    NC|New Caledonia|NCL
    NE|Niger|NER|Republic of the Niger
    NF|Norfolk Island|NFK
    NG|Nigeria|NGA|Federal Republic of Nigeria
    NI|Nicaragua|NIC|Republic of Nicaragua
    NL|Netherlands|NLD|Kingdom of the Netherlands|The Netherlands|Holland
    NO|Norway|NOR|Kingdom of Norway
    NP|Nepal|NPL|Federal Democratic Republic of Nepal
    NR|Nauru|NRU|Republic of Nauru
    NU|Niue|NIU
    NZ|New Zealand|NZL
    OM|Oman|OMN|Sultanate of Oman
    PA|Panama|PAN|Republic of Panama
    PE|Peru|PER|Republic of Peru
    PF|French Polynesia|PYF
    PG|Papua New Guinea|PNG|Independent State of Papua New Guinea
    PH|Philippines|PHL|Republic of the Philippines
    PK|Pakistan|PAK|Islamic Republic of Pakistan
    PL|Poland|POL|Republic of Poland
    PM|Saint Pierre and Miquelon|SPM|Saint Pierre & Miquelon|St. Pierre and Miquelon
    PN|Pitcairn|PCN
    PR|Puerto Rico|PRI
    PS|Palestine|PSE|Palestine, State of|the State of Palestine|Palestinian|Palestinian Territory|West Bank|Gaza|Palestinian Territories|State of Palestine|Region: Gaza
    PT|Portugal|PRT|Portuguese Republic
    PW|Palau|PLW|Republic of Palau
    PY|Paraguay|PRY|Republic of Paraguay
    QA|Qatar|QAT|State of Qatar
    RE|Réunion|REU|Reunion
    RO|Romania|ROU
    RS|Serbia|SRB|Republic of Serbia
    RU|Russia|RUS|Russian Federation|Russia (Russian Federation)
    RW|Rwanda|RWA|Rwandese Republic
    SA|Saudi Arabia|SAU|Kingdom of Saudi Arabia
    SB|Solomon Islands|SLB
    SC|Seychelles|SYC|Republic of Seychelles|Seycheles
    SD|Sudan|SDN|Republic of the Sudan
    SE|Sweden|SWE|Kingdom of Sweden
    SG|Singapore|SGP|Republic of Singapore
    SH|Saint Helena, Ascension and Tristan da Cunha|SHN|Saint Helena|Ascension and Tristan da Cunha|Saint Helena, Ascension & Tristan da Cunha|St. Helena, Ascension and Tristan da Cunha|St. Helena|Ascension & Tristan da Cunha
    SI|Slovenia|SVN|Republic of Slovenia
    SJ|Svalbard and Jan Mayen|SJM|Svalbard & Jan Mayen
    SK|Slovakia|SVK|Slovak Republic
    SL|Sierra Leone|SLE|Republic of Sierra Leone
    SM|San Marino|SMR|Republic of San Marino
    SN|Senegal|SEN|Republic of Senegal
    SO|Somalia|SOM|Federal Republic of Somalia
    SR|Suriname|SUR|Republic of Suriname
    SS|South Sudan|SSD|Republic of South Sudan|South Sudan, Republic of
    ST|Sao Tome and Principe|STP|Democratic Republic of Sao Tome and Principe|São Tomé and Príncipe|Sao Tome & Principe|Democratic Republic of Sao Tome & Principe|São Tomé & Príncipe
    SV|El Salvador|SLV|Republic of El Salvador
    SX|Sint Maarten|SXM|Sint Maarten (Dutch part)
    SY|Syria|SYR|Syrian Arab Republic
    SZ|Eswatini|SWZ|Kingdom of Eswatini|Swaziland
    TC|Turks and Caicos Islands|TCA|Turks & Caicos Islands
    TD|Chad|TCD|Republic of Chad
    TF|French Southern Territories|ATF
    TG|Togo|TGO|Togolese Republic
    TH|Thailand|THA|Kingdom of Thailand
    TJ|Tajikistan|TJK|Republic of Tajikistan
    TK|Tokelau|TKL
    TL|Timor-Leste|TLS|Democratic Republic of Timor-Leste|East Timor
    TM|Turkmenistan|TKM
    TN|Tunisia|TUN|Republic of Tunisia
    TO|Tonga|TON|Kingdom of Tonga
    TR|Türkiye|TUR|Republic of Türkiye|Turkey|Turkiye|Republic of Turkiye
    TT|Trinidad and Tobago|TTO|Republic of Trinidad and Tobago|Trinidad & Tobago|Republic of Trinidad & Tobago
    TV|Tuvalu|TUV
    TW|Taiwan|TWN|Taiwan, Province of China|Republic of China
    TZ|Tanzania|TZA|Tanzania, United Republic of|United Republic of Tanzania
    UA|Ukraine|UKR
    UG|Uganda|UGA|Republic of Uganda
    UM|United States Minor Outlying Islands|UMI
    US|United States|USA|United States of America|U.S.|U.S.A.
    UY|Uruguay|URY|Eastern Republic of Uruguay
    UZ|Uzbekistan|UZB|Republic of Uzbekistan
    VA|Vatican City|VAT|Holy See (Vatican City State)|Holy See
    VC|Saint Vincent and the Grenadines|VCT|St. Vincent and the Grenadines|Saint Vincent & the Grenadines|St. Vincent & the Grenadines
    VE|Venezuela|VEN|Venezuela, Bolivarian Republic of|Bolivarian Republic of Venezuela
    VG|British Virgin Islands|VGB|Virgin Islands, British
    VI|U.S. Virgin Islands|VIR|Virgin Islands, U.S.|Virgin Islands of the United States|US Virgin Islands
    VN|Vietnam|VNM|Viet Nam|Socialist Republic of Viet Nam
    VU|Vanuatu|VUT|Republic of Vanuatu
    WF|Wallis and Futuna|WLF|Wallis & Futuna
    WS|Samoa|WSM|Independent State of Samoa
    XK|Kosovo|XKX|Republic of Kosovo
    YE|Yemen|YEM|Republic of Yemen
    YT|Mayotte|MYT
    ZA|South Africa|ZAF|Republic of South Africa
    ZM|Zambia|ZMB|Republic of Zambia
    ZW|Zimbabwe|ZWE|Republic of Zimbabwe
    """
}
