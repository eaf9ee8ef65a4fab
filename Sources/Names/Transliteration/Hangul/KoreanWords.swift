/// Korean surnames as usually spelled abroad, and frequent words of organization names.
enum KoreanWords {
  static let surnames = WordTable(
    """
    김 kim
    이,리 lee
    박 park
    최 choi
    정 jung
    강 kang
    조 cho
    윤 yoon
    장 jang
    임,림 lim
    한 han
    오 oh
    서 seo
    신 shin
    권 kwon
    황 hwang
    안 ahn
    송 song
    전 jon
    홍 hong
    유,류 ryu
    고 ko
    문 mun
    양,량 yang
    손 son
    배 bae
    백 paek
    허 ho
    노,로 ro
    남 nam
    심 sim
    하 ha
    곽 kwak
    성 song
    차 cha
    주 ju
    우 u
    구 ku
    민 min
    나,라 ra
    진 jin
    지 ji
    엄 om
    원 won
    채 chae
    천 chon
    방 pang
    공 kong
    현 hyon
    함 ham
    변 pyon
    염 yom
    여,려 ryo
    추 chu
    도 do
    석 sok
    선 son
    설 sol
    마 ma
    길 kil
    연 yon
    위 wi
    표 pyo
    명 myong
    기 ki
    반 ban
    왕 wang
    금 kum
    옥 ok
    육 yuk
    인 in
    맹 maeng
    제 je
    모 mo
    탁 tak
    국 kuk
    어 o
    은 un
    편 pyon
    용 yong
    태 thae
    남궁 namgung
    황보 hwangbo
    선우 sonu
    제갈 jegal
    독고 tokko
    """)

  static let words = WordTable(
    """
    주식회사 jusik hoesa
    유한회사 yuhan hoesa
    회사 company
    은행 bank
    무역 trading
    총회사 general corporation
    총국 general bureau
    조선 korea
    한국 korea
    조선민주주의인민공화국 democratic peoples republic of korea
    대한민국 republic of korea
    평양 pyongyang
    서울 seoul
    전자 electronics
    기술 technology
    과학 science
    중공업 heavy industries
    공업 industry
    산업 industries
    화학 chemical
    건설 construction
    해운 shipping
    항공 aviation
    대학 university
    대학교 university
    종합대학 university
    연구소 research institute
    연구원 research institute
    그룹 group
    국제 international
    개발 development
    투자 investment
    금융 finance
    보험 insurance
    석유 oil
    자동차 motor
    반도체 semiconductor
    인민 peoples
    국방 defense
    총참모부 general staff
    노동당,로동당 workers party
    삼성 samsung
    현대 hyundai
    코리아 korea
    """)
}
