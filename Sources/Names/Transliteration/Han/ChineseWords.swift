/// Frequent words of Chinese and Japanese organization names with the English words lists use for them, places as one
/// word. Simplified characters; traditional and Japanese forms are folded before the lookup.
enum ChineseWords {
  static let table = WordTable(
    """
    股份有限公司 company limited
    有限责任公司 company limited
    有限公司 company limited
    集团公司 group company
    总公司 corporation
    分公司 branch
    子公司 subsidiary
    公司 company
    集团 group
    控股 holding
    株式会社 kabushiki kaisha
    有限会社 yugen kaisha
    合同会社 godo kaisha
    研究所 research institute
    研究院 research institute
    研究中心 research center
    研究 research
    设计院 design institute
    设计 design
    实验室 laboratory
    实验 experimental
    学院 college
    大学 university
    学校 school
    中心 center
    工厂 factory
    总厂 factory
    制造 manufacturing
    制造厂 factory
    制作所 seisakusho
    科学院 academy of sciences
    科学 science
    科技 technology
    技术 technology
    高新技术 high technology
    信息 information
    网络 network
    通信 communications
    通讯 communications
    电信 telecommunications
    电子 electronics
    电器 electric
    电气 electric
    电力 power
    电机 motor
    数字 digital
    数码 digital
    数据 data
    软件 software
    智能 intelligent
    人工智能 artificial intelligence
    机器人 robot
    微电子 microelectronics
    半导体 semiconductor
    集成电路 integrated circuit
    芯片 chip
    光电 optoelectronics
    光学 optics
    激光 laser
    雷达 radar
    卫星 satellite
    导航 navigation
    导弹 missile
    无人机 drone
    航空 aviation
    航天 aerospace
    航空航天 aerospace
    宇航 aerospace
    飞机 aircraft
    发动机 engine
    船舶 shipbuilding
    造船 shipbuilding
    重工 heavy industry
    兵器 ordnance
    国防 defense
    军事 military
    核工业 nuclear industry
    核能 nuclear energy
    工业 industry
    实业 industrial
    产业 industry
    机械 machinery
    设备 equipment
    装备 equipment
    仪器 instrument
    仪表 instrument
    材料 materials
    新材料 new materials
    化工 chemical
    化学 chemical
    医药 pharmaceutical
    医疗 medical
    生物 biological
    能源 energy
    新能源 new energy
    石油 petroleum
    天然气 natural gas
    煤炭 coal
    矿业 mining
    钢铁 iron and steel
    有色金属 nonferrous metals
    金属 metal
    硅业 silicon
    纺织 textile
    服装 garment
    食品 food
    农业 agriculture
    环境 environment
    建设 construction
    建筑 construction
    工程 engineering
    系统 systems
    产品 products
    服务 services
    管理 management
    咨询 consulting
    开发 development
    发展 development
    投资 investment
    资产 assets
    基金 fund
    金融 financial
    银行 bank
    保险 insurance
    证券 securities
    信托 trust
    租赁 leasing
    贸易 trading
    商贸 trading
    商社 shosha
    进出口 import and export
    进口 import
    出口 export
    供应链 supply chain
    物流 logistics
    运输 transportation
    海运 shipping
    航运 shipping
    远洋 ocean shipping
    铁路 railway
    汽车 automobile
    国际 international
    国家 national
    全球 global
    世界 world
    中央 central
    人民 peoples
    公安 public security
    公安局 public security bureau
    公安厅 public security department
    安全 security
    委员会 committee
    政府 government
    部门 department
    管理局 administration
    自治区 autonomous region
    自治州 autonomous prefecture
    生产建设兵团 production and construction corps
    兵团 corps
    解放军 liberation army
    计算机 computer
    超级计算 supercomputing
    视频 video
    安防 security
    监控 surveillance
    云计算 cloud computing
    量子 quantum
    精密 precision
    自动化 automation
    互联网 internet
    文化 culture
    传媒 media
    教育 education
    进修 advanced study
    协会 association
    基地 base
    企业 enterprise
    联合 united
    第一 first
    第二 second
    第三 third
    中国 china
    中华 zhonghua
    中华人民共和国 peoples republic of china
    北京 beijing
    上海 shanghai
    天津 tianjin
    重庆 chongqing
    广东 guangdong
    广州 guangzhou
    深圳 shenzhen
    珠海 zhuhai
    东莞 dongguan
    佛山 foshan
    香港 hong kong
    澳门 macau
    台湾 taiwan
    台北 taipei
    浙江 zhejiang
    杭州 hangzhou
    宁波 ningbo
    温州 wenzhou
    江苏 jiangsu
    南京 nanjing
    苏州 suzhou
    无锡 wuxi
    常州 changzhou
    徐州 xuzhou
    安徽 anhui
    合肥 hefei
    福建 fujian
    福州 fuzhou
    厦门 xiamen
    江西 jiangxi
    南昌 nanchang
    山东 shandong
    济南 jinan
    青岛 qingdao
    河南 henan
    郑州 zhengzhou
    洛阳 luoyang
    湖北 hubei
    武汉 wuhan
    湖南 hunan
    长沙 changsha
    广西 guangxi
    海南 hainan
    四川 sichuan
    成都 chengdu
    绵阳 mianyang
    贵州 guizhou
    贵阳 guiyang
    云南 yunnan
    昆明 kunming
    西藏 tibet
    陕西 shaanxi
    西安 xian
    西北 northwest
    西南 southwest
    东北 northeast
    甘肃 gansu
    兰州 lanzhou
    青海 qinghai
    宁夏 ningxia
    新疆 xinjiang
    新疆维吾尔自治区 xinjiang uyghur autonomous region
    维吾尔 uyghur
    乌鲁木齐 urumqi
    喀什 kashgar
    和田 hotan
    阿克苏 aksu
    内蒙古 inner mongolia
    河北 hebei
    石家庄 shijiazhuang
    山西 shanxi
    太原 taiyuan
    辽宁 liaoning
    沈阳 shenyang
    大连 dalian
    吉林 jilin
    长春 changchun
    黑龙江 heilongjiang
    哈尔滨 harbin
    东京 tokyo
    大阪 osaka
    日本 japan
    朝鲜 korea
    韩国 korea
    俄罗斯 russia
    美国 america
    伊朗 iran
    """)
}
