"""Which rows of the Entity List become built-in facts, file by file; a row goes to the first file that wants it."""

import re


def first(volume, page, country=None, among=None):
    """Rows whose first citation is that page, optionally of one country or among some names."""
    def wanted(row, cites):
        return (bool(cites) and cites[0] == (volume, page) and (country is None or row["country"] == country)
                and (among is None or re.search(among, row["name"])))
    return wanted


def named(pattern, country=None):
    """Rows whose name matches, optionally of one country."""
    def wanted(row, cites):
        return bool(re.search(pattern, row["name"])) and (country is None or row["country"] == country)
    return wanted


def either(*choices):
    return lambda row, cites: any(choice(row, cites) for choice in choices)


ENTITY_LIST_FILES = [
    ("2019-10-xinjiang", "The twenty-eight of 9 October 2019", first(84, 54004)),
    ("2020-06-xinjiang", "Xinjiang, 5 June 2020", first(85, 34505)),
    ("2020-07-xinjiang", "Xinjiang, 22 July 2020", first(85, 44161)),
    ("2021-06-xinjiang", "Xinjiang, 24 June 2021", first(86, 33120)),
    ("2021-07-xinjiang", "China, 12 July 2021", first(86, 36499, country="China")),
    ("video-surveillance", "Makers of video surveillance and police equipment listed since 2022", either(
        named(r"Tiandi Weiye|Zhejiang Uniview"),
        first(88, 18985, among=r"Haishi"),
        named(r"^Suzhou Keda"))),
    ("smic", "Semiconductor Manufacturing International Corporation and its subsidiaries", named(
        r"SMIC|Semiconductor Manufacturing International|Semiconductor Manufacturing South")),
    ("zte", "ZTE: listed 2016, removed 2017; what remains", named(r"^ZTE|^Beijing 8 Star|^Shi Lirong$")),
    ("hytera", "Hytera", named(r"^Hytera")),
    ("supercomputing", "Supercomputing, 2019 and 2021", either(first(84, 29373), first(86, 18438))),
    ("drones", "Unmanned aircraft", named(r"^DJI$")),
    ("semiconductors", "Semiconductors and computing chips", named(
        r"^Yangtze Memory|^Shanghai Micro Electronics Equipment|^Cambricon|^Naura Technology|^Beijing Naura|Biren|Moore Thread"
        r"|^Wuhan Xinxin|^Beijing Huada Jiutian|^Sophgo|^Xiamen Sophgo|^Piotech|^ACM Research|^Pengxinwei|SwaySure|^Si'?En|^Kingsemi")),
    ("artificial-intelligence", "Artificial intelligence and servers", named(
        r"^Inspur|Zhipu|^4Paradigm|^Loongson|^Beijing Academy of Artificial")),
    ("genetics", "Genetic analysis", named(r"BGI|Forensic Genomics")),
    ("quantum", "Quantum technology", named(r"QuantumCTek|Hefei National Laboratory|^Origin Quantum")),
    ("spyware", "Makers of spyware and computer-intrusion tools", either(
        first(86, 60760), first(88, 46072), first(89, 14405))),
    ("kaspersky", "Kaspersky", named(r"Kaspersky")),
    ("russia-belarus", "Russia and Belarus: military end users and technology", either(
        first(87, 12240), first(87, 13061), first(86, 37903))),
    ("burma", "Burma, 2021 to 2024", either(first(86, 13180), first(86, 35391), first(88, 18985, country="Burma"))),
    ("universities", "Universities and institutes", named(
        r"^Harbin Institute of Technology$|^Harbin Engineering University|^Beihang University|^Northwestern Polytechnical"
        r"|^University of Electronic Science|^National University of Defense|^Sichuan University|^Beijing Institute of Technology")),
    ("traps", "Parties whose names or addresses recall better-known ones", named(
        r"^Beijing Huanjia|^Sergey Shefer|^Nanchang O-Film|^Hefei Bitland")),
    ("early", "Listed before 2005", either(first(62, 35334), first(66, 24266), first(66, 24265))),
]
