"""Facts of the lists beside the Entity List and the SDN List, from the snapshots that give their days."""

import re
from datetime import datetime

import sources
from model import COUNTRIES, act, aliases, country, is_name, listing

MONTHS = {name: number for number, name in enumerate(
    "January February March April May June July August September October November December".split(), start=1)}

CHINESE = {
    "30946": ["杭州海康威视数字技术股份有限公司", "海康威视"], "30947": ["华为技术有限公司", "华为"],
    "32087": ["华为投资控股有限公司"], "30951": ["SMIC", "中芯国际集成电路制造有限公司", "中芯国际"],
    "33091": ["旷视科技有限公司", "旷视科技"], "33114": ["SenseTime", "商汤集团股份有限公司", "商汤科技"],
    "33893": ["依图科技"], "33112": ["云从科技集团股份有限公司"], "33111": ["DJI", "深圳市大疆创新科技有限公司", "大疆"],
    "33113": ["Sugon", "曙光信息产业股份有限公司", "中科曙光"], "33894": ["立昂技术股份有限公司"],
    "33895": ["东方网力科技股份有限公司"], "33896": ["厦门市美亚柏科信息股份有限公司"],
    "30882": ["中国电信股份有限公司", "中国电信"], "30923": ["中国移动有限公司", "中国移动"],
    "30924": ["中国联合网络通信（香港）股份有限公司", "中国联通"], "30925": ["中国航空工业集团有限公司", "AVIC"],
    "30926": ["中国海洋石油有限公司"], "30956": ["中国海洋石油集团有限公司", "CNOOC"],
    "30928": ["中国航天科工集团有限公司", "CASIC"], "30929": ["中国航天科技集团有限公司", "CASC"],
    "30932": ["中国电子信息产业集团有限公司"], "30933": ["中国兵器装备集团有限公司"],
    "30936": ["中国电子科技集团有限公司", "CETC"], "30937": ["中国广核集团有限公司"],
    "30938": ["中国船舶集团有限公司"], "30954": ["中国核工业集团有限公司"],
    "30957": ["中国兵器工业集团有限公司", "NORINCO"], "30959": ["中国铁建股份有限公司"],
    "30949": ["浪潮集团有限公司"], "30902": ["中国航空发动机集团有限公司", "AECC"],
}

OWN = {
    "Huawei Technologies Company": ["Huawei", "华为技术有限公司", "华为"],
    "ZTE Corporation": ["ZTE", "中兴通讯股份有限公司", "中兴通讯"],
    "Hytera Communications Corporation": ["Hytera", "海能达通信股份有限公司", "海能达"],
    "Hangzhou Hikvision Digital Technology Company": ["Hikvision", "杭州海康威视数字技术股份有限公司", "海康威视"],
    "Dahua Technology Company": ["Dahua", "Zhejiang Dahua Technology Co., Ltd.", "浙江大华技术股份有限公司", "大华股份"],
    "Xinjiang Production and Construction Corps": ["新疆生产建设兵团", "Bingtuan"],
    "AO Kaspersky Lab": ["Лаборатория Касперского"],
}


def slashed(text):
    """`yyyy-mm-dd` of `2021-06-03` or `June 21, 2022`; None otherwise."""
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text or ""):
        return text
    match = re.fullmatch(r"([A-Z][a-z]+) (\d{1,2}), (\d{4})", text or "")
    return f"{match[3]}-{MONTHS[match[1]]:02d}-{int(match[2]):02d}" if match else None


def short_day(text):
    """`yyyy-mm-dd` of `02 Aug 2021`."""
    return datetime.strptime(text, "%d %b %Y").strftime("%Y-%m-%d")


def title_case(name):
    """A name printed in capitals, in mixed case; short words of capitals stay."""
    if name.upper() != name:
        return name
    keep = {"UAV", "CSSC", "AVIC", "CNOOC", "(GROUP)", "CH", "II"}
    words = [word if word.strip(",.") in keep else word.capitalize() for word in name.split()]
    return " ".join(words).replace("(group)", "(Group)").replace("And ", "and ").replace("Of ", "of ")


def cmic(data):
    """All companies of the Chinese Military-Industrial Complex list: the day purchases became prohibited."""
    ids = {row["entity_number"]: row["ids"] for row in sources.csl_2022(data) if "(CMIC)" in row["source"]}
    rows = []
    for row in sources.csl_2026(data):
        if "(CMIC)" not in row["source"]:
            continue
        text = ids.get(row["entity_number"], "")
        days = {kind: short_day(day) for day, kind in re.findall(
            r"(\d{2} [A-Z][a-z]{2} \d{4}), (Listing Date|Effective Date|Purchase/Sales For Divestment Date) \(CMIC\)", text)}
        numbers = [{"type": "Unified Social Credit Code", "value": value, "country": "CN"} for value in re.findall(
            r"(\w{18}), Unified Social Credit Code", text)]
        numbers += [{"type": "ISIN", "value": value} for value in re.findall(r"(\w{12}), ISIN", text)]
        numbers += [{"type": "Equity Ticker", "value": value} for value in re.findall(r"(?:^|; )([A-Z0-9]+ [A-Z]{2}), Equity Ticker", text)]
        name = title_case(row["name"])
        own = CHINESE.get(row["entity_number"], [])
        order = "EO 14032" if days.get("Listing Date") == "2021-06-03" else "EO 13959"
        rows.append(listing(
            name, "organization", [a["country"] for a in row["addresses"] if len(a.get("country") or "") == 2] or ["CN"],
            [act(order, days.get("Effective Date"), ["listed"])],
            "csl-2026-07-31, csl-2022-04 (days)" + (", own-script: general-knowledge" if own else ""),
            aliases=aliases(name, row["alt_names"] + own), sourceId=row["entity_number"], programs=["CMIC-EO13959"],
            identifiers=numbers[:4],
            remarks=f"named {days.get('Listing Date')}; sales to divest until {days.get('Purchase/Sales For Divestment Date')}"))
    return [("us-cmic", "all", "Chinese Military-Industrial Complex companies", rows)]


PURPOSE = "only for public safety, government facilities, critical infrastructure, other national security purposes"


def section_889(data):
    rows = []
    for row in sources.statutory(data, "section_889"):
        limited = not row["name"].startswith(("Huawei", "ZTE"))
        rows.append(listing(
            row["name"], "organization", ["CN"],
            [act("84 FR 40216", "2019-08-13", ["listed"]), act("85 FR 42665", "2020-08-13", ["unknown"])],
            "section_889 table, regulation notes (days)", aliases=aliases(row["name"], OWN[row["name"]]),
            programs=["NDAA-2019-889"],
            remarks=("video and telecommunications equipment; " + PURPOSE) if limited else "telecommunications equipment, any purpose"))
    return [("us-889", "section-889", "The five of section 889, with subsidiaries and affiliates", rows)]


def fcc(data):
    rows = []
    for row in sources.us_list(data, "fcc_covered"):
        if row["name"].startswith(("Uncrewed", "Routers")):
            continue
        own = OWN.get(row["name"], [])
        limited = "to the extent it is used" in (row["notes"] or "")
        rows.append(listing(
            row["name"], "organization", country(row["country"]), [act(None, slashed(row["effective_date"]), ["listed"])],
            "fcc_covered 2026-07-09, fcc_covered_list 2026-08-22", aliases=aliases(row["name"], own),
            remarks=PURPOSE if limited else None))
    return [("us-fcc", "covered-list", "Covered List of the Federal Communications Commission", rows)]


def uflpa(data):
    """The first sub-list of the UFLPA Entity List, and every party the others add before 2024."""
    rows, seen = [], set()
    for row in sources.us_list(data, "dhs_uflpa"):
        day = slashed(row["effective_date"])
        name = row["name"].replace(" and subsidiaries", "").replace(", and Subsidiaries", "").replace(" (XPCC)", "").rstrip(".,")
        mark = sources.key(name)
        if mark in seen or day > "2024-08-31":
            continue
        seen.add(mark)
        own = OWN.get(name, [])
        texts = [text for text in row["aliases"] if is_name(text) and not text.startswith("formerly")]
        formerly = [re.sub(r"^.*formerly known as ", "", text) for text in row["aliases"] if "formerly known as" in text]
        rows.append(listing(
            name, "organization", ["CN"], [act(None, day, ["listed"])], "dhs_uflpa 2026-07-09",
            aliases=aliases(name, texts + formerly + own, former=formerly),
            remarks="and its subsidiaries" if "ubsidiaries" in row["name"] else None))
    return [("us-uflpa", "entity-list", "UFLPA Entity List, to August 2024", rows)]


def wro(data):
    rows = []
    for row in sources.us_list(data, "cbp_wro"):
        day = slashed(row["effective_date"])
        if row["country"] != "China" or day < "2019-01-01" or ";" in row["name"] or "subsidiaries from" in row["name"]:
            continue
        name = row["name"]
        goods = re.search(r"Merchandise: ([^;]+)", row["notes"] or "")
        if " and Baoding" in name:
            continue
        kind = "Finding" if (row["notes"] or "").startswith("Finding") else "withhold release order"
        if kind == "Finding":
            continue
        name = name.replace("Corporation (XPCC) and its subordinates", "Corps").replace(" and Subsidiaries", "")
        rows.append(listing(
            name, "organization", ["CN"], [act(None, day, ["listed"])], "cbp_wro 2026-07-09",
            aliases=aliases(name, OWN.get(name, [])),
            remarks=f"withhold release order: {goods[1].strip().lower()[:90]}" if goods else "withhold release order"))
    return [("us-wro", "china", "Withhold release orders, China, since 2019", rows)]


WANTED_1260H = re.compile(
    r"Huawei|Hikvision|Dahua|DJI|SMIC|Semiconductor Manufacturing|Inspur|China Mobile|China Telecom|China Unicom|"
    r"United Network|SenseTime|Megvii|CloudWalk|Yitu|Hesai|Quectel|Contemporary Amperex|Tencent|Yangtze Memory|"
    r"ChangXin|Micro-Fabrication|BGI|Aviation Industry Corporation|Autel|JOUAV|NetPosa|Dawning|360 Security|Alibaba|Baidu|BYD")
OWN_1260H = {
    "Hangzhou Hikvision Digital Technology Co., Ltd.": ["杭州海康威视数字技术股份有限公司"],
    "Zhejiang Dahua Technology Co., Ltd.": ["浙江大华技术股份有限公司"],
    "Huawei Technologies Co., Ltd.": ["华为技术有限公司"], "Tencent Holdings Limited": ["腾讯控股有限公司", "腾讯"],
    "Alibaba Group Holding Limited": ["阿里巴巴集团控股有限公司", "阿里巴巴"], "Baidu, Inc.": ["百度"],
    "BYD Company Limited": ["比亚迪股份有限公司", "比亚迪"],
    "Contemporary Amperex Technology Co., Ltd.": ["宁德时代新能源科技股份有限公司", "宁德时代"],
    "Shenzhen DJI Innovation Technology Co., Ltd.": ["深圳市大疆创新科技有限公司"],
    "Yangtze Memory Technologies Co., Ltd.": ["长江存储科技有限责任公司"],
    "ChangXin Memory Technologies, Inc.": ["长鑫存储技术有限公司"],
}


def section_1260h(data):
    """Companies of the section 1260H editions: the first edition that named them, and the one that dropped them."""
    groups = {}
    for row in sources.statutory(data, "dod_1260h_all_editions"):
        if not WANTED_1260H.search(row["Name"]):
            continue
        name = re.sub(r"[\]*.]+$", "", re.sub(r"\s*[\(\[][^()]*[\)\]][.*]*$", "", row["Name"].replace("(also known as Hesai Technology Co., Ltd.)", "").rstrip("*. ")).strip())
        name = re.sub(r"\b(Ltd|Inc|Corp)$", r"\1.", name)
        mark = sources.key(name)
        group = groups.setdefault(mark, {"name": name, "alias": [], "parent": "", "days": [], "ends": []})
        group["alias"] += [text for text in (row["Alias"], row["Previous Name"]) if text]
        group["parent"] = group["parent"] or row["Parent Name"]
        group["days"].append(row["Start date"])
        if row["End date"] and row["End date"] != "2026-02-17":
            group["ends"].append(row["End date"])
    rows = []
    for group in groups.values():
        first, last = min(group["days"]), max(group["days"])
        history = [act("91 FR 35189" if first == "2026-06-08" else None, first, ["listed"])]
        gone = [day for day in group["ends"] if day >= last]
        if gone:
            history.append(act(None, gone[0], ["removed"]))
        rows.append(listing(
            group["name"], "organization", ["CN"], history, "dod_1260h_all_editions 2026-08-22",
            aliases=aliases(group["name"], group["alias"] + OWN_1260H.get(group["name"], [])),
            linkedTo=[group["parent"]] if group["parent"] else None, programs=["NDAA-2021-1260H"]))
    return [("us-1260h", "technology", "Section 1260H: technology, telecommunications, video", rows)]


def meu(data):
    """The Military End User List as of July 2026."""
    new = {sources.key(row["name"]): row for row in sources.csl_2026(data) if row["source"].startswith("Military End User")}
    rows = []
    for row in sources.us_list(data, "bis_meu"):
        cites = sources.citations(row["federal_register"])
        cite = "%d FR %d" % cites[0]
        day = {"85 FR 83799": "2020-12-23", "86 FR 4864": "2021-01-14"}[cite]
        name = " ".join(row["name"].split())
        extra = new.get(sources.key(name))
        rows.append(listing(
            name, "organization", country(row["country"]),
            [act(cite, day, ["listed"], licenseRequirement="items-of-supplement-2-to-part-744",
                 reviewPolicy="as-stated", reviewPolicyDetail="see: 744.21(e)")],
            "bis_meu 2026-07-09" + (", csl-2026-07-31" if extra else ""),
            aliases=aliases(name, [t for t in row["aliases"] + (extra["alt_names"] if extra else []) if is_name(t)])))
    return [("us-meu", "all", "Military End User List", rows)]


def miiu(data):
    rows = []
    for row in sources.statutory(data, "bis_mieu"):
        first = row["Date"] == "2021-03-16"
        own = {"Main Intelligence Directorate": ["ГРУ", "Главное разведывательное управление"],
               "Reconnaissance General Bureau": ["정찰총국"],
               "Intelligence Bureau of the Joint Staff Department": ["中央军委联合参谋部情报局"]}.get(row["Name"], [])
        rows.append(listing(
            row["Name"], "organization", [row["Country"]],
            [act("86 FR 4865" if first else None, row["Date"], ["listed"], licenseRequirement="all-items-subject-to-the-ear",
                 reviewPolicy="presumption-of-denial")],
            "bis_mieu 2026-08-22", aliases=aliases(row["Name"], ([row["Alias"]] if row["Alias"] else []) + own)))
    return [("us-miiu", "all", "Military-intelligence end users named in 744.22", rows)]


def isn(data):
    """A spread of nonproliferation sanctions under EO 13382, of April 2022, by the day they were imposed."""
    rows = []
    for row in sources.csl_2022(data):
        if "(ISN)" not in row["source"] or row["programs"] != "E.O. 13382" or not row["start_date"]:
            continue
        if row["start_date"] < "2011-01-01" and "Defense Industries" not in row["name"]:
            continue
        name = " ".join(row["name"].split())
        name, _, also = name.partition(" [aka ")
        texts = [t.strip().strip('"') for t in row["alt_names"].split(";") if is_name(t.strip())] + also.rstrip("]").split(", ")
        formerly = [t[7:] for t in texts if t.startswith("F.K.A. ")]
        texts = [t for t in texts if t and not t.startswith("F.K.A. ")] + formerly
        korean = bool(re.fullmatch(r"[A-Z][a-z]* [A-Z][a-z]+-[A-Z][a-z]+", name))
        if re.fullmatch(r"[A-Z][a-z]+ [A-Z][a-z'-]+( [A-Z][a-z]+)?", name) and not korean and not ORGANIZATION.search(name.upper()):
            continue
        rows.append(listing(
            name, "person" if korean else "organization", ["KP"] if korean else [],
            [act("EO 13382", row["start_date"], ["listed"])], "csl-2022-04",
            aliases=aliases(name, texts, former=formerly), programs=["EO 13382"]))
    return [("us-isn", "eo-13382", "Nonproliferation sanctions under EO 13382, 2007 and since 2011", rows)]


def inksna(data):
    rows = []
    names = {"DPRK": "KP", "UAE": "AE", "ROK": "KR", "Lebanon": "LB", "China": "CN", "Russia": "RU", "Russian": "RU",
             "Malaysia": "MY", "Iran": "IR", "Iranian": "IR", "Syrian": "SY", "Taiwan": "TW"}
    for row in sources.statutory(data, "inksna"):
        history = [act(None, row["start-date"], ["listed"])]
        if row["end-date"]:
            history.append(act(None, row["end-date"], ["removed"]))
        rows.append(listing(
            row["name"].strip(), "person" if row["schema"] == "Person" else "organization",
            [names[row["country"].strip()]] if row["country"].strip() in names else [], history, "inksna 2026-08-22",
            programs=["INKSNA"]))
    return [("us-inksna", "2026", "Iran, North Korea and Syria Nonproliferation Act, 2026", rows)]


def dtc(data):
    """A spread of statutory debarments: every thirty-fifth of the list, by its notice."""
    rows, seen = [], set()
    for row in sources.us_list(data, "state_debarred_statutory")[::35]:
        if row["name"] in seen or not row["federal_register"]:
            continue
        seen.add(row["name"])
        born = re.search(r"Date of birth: ([A-Z][a-z]+), (\d{4})", row["notes"] or "")
        cites = sources.citations(row["federal_register"])
        rows.append(listing(
            row["name"], "person" if "," in row["name"] and not re.search(r"Inc|Ltd|LLC|Co\.", row["name"]) else "organization",
            [], [act("%d FR %d" % cites[0] if cites else None, row["effective_date"], ["listed"])],
            "state_debarred_statutory 2026-07-09",
            birthDates=[f"{born[2]}-{MONTHS[born[1]]:02d}"] if born else None))
    return [("us-dtc", "spread", "A spread of statutory debarments", rows)]


ORGANIZATION = re.compile(
    r"\b(INC|LLC|LTD|GMBH|CORP\w*|COMPANY|TECHNIK|CO|S\.A|FZE|AIR\w*|AVIATION|ASSOCIATES|SYSTEMS|TRADING|ELECTRONICS|GROUP)\b")
FIRST_ORDERS = {"PJSC AEROFLOT": "2022-04-07", "AZUR AIR": "2022-04-07", "UTAIR AVIATION JSC": "2022-04-07",
                "MAHAN AIRWAYS": "2008-03-17"}
OWN_DPL = {"PJSC AEROFLOT": ["Aeroflot", "Аэрофлот"], "UTAIR AVIATION JSC": ["UTair", "ЮТэйр"], "AZUR AIR": ["Азур эйр"],
           "MAHAN AIRWAYS": ["Mahan Air", "ماهان ایر"]}


def dpl(data):
    """Denial orders: airlines whose orders were renewed, and a spread of orders with one notice."""
    rows = []
    for index, row in enumerate(sources.us_list(data, "bis_dpl")):
        cites = ["%d FR %d" % cite for cite in sources.citations(row["federal_register"])]
        expires = re.search(r"Expires: (\d{4}-\d{2}-\d{2})", row["notes"] or "")
        remarks = f"expires {expires[1]} unless renewed" if expires else None
        if row["name"] in FIRST_ORDERS:
            history = [act(cites[0], FIRST_ORDERS[row["name"]], ["listed"]), act(cites[-1], row["effective_date"], ["unknown"])]
            basis, kind = "bis_dpl 2026-07-09, first order: general-knowledge", "organization"
        elif len(cites) == 1 and index % 23 == 0 and row["effective_date"] and country(row["country"]):
            history, basis = [act(cites[0], row["effective_date"], ["listed"])], "bis_dpl 2026-07-09"
            kind = "organization" if ORGANIZATION.search(row["name"]) else "person"
        else:
            continue
        rows.append(listing(row["name"], kind, country(row["country"]), history, basis, remarks=remarks,
                            aliases=aliases(row["name"], OWN_DPL.get(row["name"], []))))
    return [("us-dpl", "orders", "Denial orders", rows)]


def battery_and_chips(data):
    rows, chips = [], []
    for row in sources.statutory(data, "section_154"):
        rows.append(listing(row["name"], "organization", ["CN"], [act("Pub. L. 118-31", "2027-10-01", ["listed"])],
                            "section_154 table 2026-08-22", aliases=aliases(row["name"], [row["aliases"]] if row["aliases"] else []),
                            programs=["NDAA-2024-154"], remarks="batteries bought by the Department of Defense"))
    for row in sources.statutory(data, "section_5949"):
        chips.append(listing(row["name"], "organization", ["CN"], [act("Pub. L. 117-263", "2027-12-23", ["listed"])],
                             "section_5949 table 2026-08-22, day (five years after enactment): general-knowledge",
                             aliases=aliases(row["name"], [row["aliases"]] if row["aliases"] else []),
                             programs=["NDAA-2023-5949"], remarks="semiconductors in products federal agencies buy"))
    return [("us-154", "section-154", "Section 154: batteries", rows),
            ("us-5949", "section-5949", "Section 5949: semiconductors", chips)]


def files(data):
    makers = (cmic, section_889, fcc, uflpa, wro, section_1260h, meu, miiu, isn, inksna, dtc, dpl, battery_and_chips)
    return [found for maker in makers for found in maker(data)]
