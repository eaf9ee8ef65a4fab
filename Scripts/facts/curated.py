"""Listings typed by hand: parties no longer on a list, and lists for which no snapshot gives days."""

from entity_list import XINJIANG_2019, XINJIANG_2020
from model import act, aliases, listing

ALL = "all-items-subject-to-the-ear"


def removed_zte(name, own):
    return listing(
        name, "organization", ["CN"],
        [act("81 FR 12004", "2016-03-08", ["listed"], licenseRequirement=ALL, reviewPolicy="presumption-of-denial"),
         act("82 FR 15458", "2017-03-29", ["removed"])],
        "regulation notes (both days), federal-register.tsv", aliases=aliases(name, own),
        remarks="a temporary general license ran from 24 March 2016 until the removal")


def denied_zte(name, own):
    return listing(
        name, "organization", ["CN"],
        [act(None, "2018-04-15", ["listed"]), act(None, "2018-07-13", ["removed"])],
        "regulation notes (both days, tagged there as general knowledge)", aliases=aliases(name, own),
        remarks="denial order activated 15 April 2018, lifted 13 July 2018")


def unverified(name, own, listed, removed, basis, citation=None, last=None):
    return listing(name, "organization", ["CN"], [act(citation, listed, ["listed"]), act(last, removed, ["removed"])],
                   basis, aliases=aliases(name, own))


CURATED = {
    ("us-entity-list", "zte"): [
        removed_zte("Zhongxing Telecommunications Equipment (ZTE) Corporation",
                    ["ZTE Corporation", "ZTE", "中兴通讯股份有限公司", "中兴通讯"]),
        removed_zte("ZTE Kangxun Telecommunications Ltd.", ["深圳市中兴康讯电子有限公司"]),
    ],
    ("us-entity-list", "2020-06-xinjiang"): [
        listing("Ministry of Public Security's Institute of Forensic Science of China", "organization", ["CN"],
                [act("85 FR 34505", "2020-06-05", ["listed"], licenseRequirement=ALL, reviewPolicy="as-stated",
                     reviewPolicyDetail=XINJIANG_2019),
                 act("85 FR 44159", "2020-07-22", ["review-policy"], reviewPolicy="as-stated",
                     reviewPolicyDetail=XINJIANG_2020),
                 act("88 FR 80131", "2023-11-16", ["removed"])],
                "csl-2022-04, agency-table (removal)",
                aliases=aliases("", ["Institute of Forensic Science", "公安部物证鉴定中心"])),
    ],
    ("us-dpl", "orders"): [
        listing("DAHUA ELECTRONICS CORPORATION", "organization", ["US"],
                [act("82 FR 46480", "2017-09-28", ["listed"]), act(None, "2025-11-20", ["removed"])],
                "csl-2022-04 (order and end), bis_dpl 2026-07-09 (no longer on it), csl-2026-07-31 (still on it)",
                remarks="Flushing, New York; unrelated to Zhejiang Dahua Technology; order ended 19 November 2025"),
        denied_zte("Zhongxing Telecommunications Equipment Corporation",
                   ["ZTE Corporation", "ZTE", "中兴通讯股份有限公司", "中兴通讯"]),
        denied_zte("ZTE Kangxun Telecommunications Ltd.", ["深圳市中兴康讯电子有限公司"]),
    ],
    ("us-uvl", "2022"): [
        unverified("Yangtze Memory Technologies Co., Ltd.", ["YMTC", "长江存储科技有限责任公司"], "2022-10-07", "2022-12-16",
                   "act-text (both days of effect), general-knowledge (name)", "87 FR 61971", "87 FR 77505"),
        unverified("WuXi Biologics Co., Ltd.", ["无锡药明生物技术股份有限公司"], "2022-02-08", "2022-10-07",
                   "general-knowledge (names, first day), act-text (day of removal)", None, "87 FR 61971"),
    ],
    ("us-mbs", "caatsa"): [
        listing("PRESIDENCY OF DEFENSE INDUSTRIES", "organization", ["TR"], [act("CAATSA 231", "2020-12-14", ["listed"])],
                "general-knowledge",
                aliases=aliases("", ["SSB", "SAVUNMA SANAYII BASKANLIGI", "Savunma Sanayii Başkanlığı"])),
    ],
    ("us-ssi", "energy-and-banks"): [
        listing("PUBLIC JOINT STOCK COMPANY TRANSNEFT", "organization", ["RU"], [act("EO 13662", "2014-09-12", ["listed"])],
                "csl-2026-07-31, day: general-knowledge", sourceId="17254", programs=["UKRAINE-EO13662"],
                aliases=aliases("", ["JSC Transneft", "PJSC Transneft", "Транснефть"])),
        listing("OAO NOVATEK", "organization", ["RU"], [act("EO 13662", "2014-07-16", ["listed"])],
                "csl-2026-07-31, day: general-knowledge", sourceId="17064", programs=["UKRAINE-EO13662"],
                aliases=aliases("", ["Novatek", "НОВАТЭК"])),
    ],
    ("us-cap", "all"): [
        listing("BANK OF KUNLUN CO LTD", "organization", ["CN"], [act(None, "2012-07-31", ["listed"])],
                "csl-2026-07-31, day: general-knowledge", sourceId="15268", programs=["561-Related"],
                aliases=aliases("", ["KARAMAY URBAN CREDIT COOPERATIVES", "KARAMAY CITY COMMERCIAL BANK CO LTD.", "昆仑银行股份有限公司"])),
    ],
}

CURATED_TITLES = {
    ("us-uvl", "2022"): "Unverified List, 2022, with removals",
    ("us-mbs", "caatsa"): "Menu-based sanctions under CAATSA",
    ("us-ssi", "energy-and-banks"): "Sectoral sanctions identifications",
    ("us-cap", "all"): "Correspondent account or payable-through account sanctions",
}
