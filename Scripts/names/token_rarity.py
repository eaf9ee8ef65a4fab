"""Writes token-rarity.tsv: python3 token_rarity.py DATA KNOWLEDGE (KNOWLEDGE holds the other tables, already written).

weight = clamp((log(N / df) / log(N / df0)) ** exponent, 0.05, 1): how little a word tells because many parties have it.
N is the number of parties of a corpus, df of those that have the word or another spelling of it, df0 the count at and
below which a word tells all it can. A word takes the lowest weight of the corpora.
"""

import math
import sys
from collections import Counter, defaultdict
from pathlib import Path

import tables

LOWEST, HIGHEST = 0.05, 0.93
# Words that place or class an organization without naming it, whatever their count here.
PLACES = """afghan afghanistan africa african albania albanian algeria algerian america american angola arab arabia arabian
 argentina armenia armenian asia asian asean atlantic australia australian austria azerbaijan bahrain baltic bangladesh
 belarus belarusian belgium bosnia brazil britain british bulgaria bulgarian burma burmese cambodia canada canadian
 caspian chile china chinese colombia colombian congo croatia cuba cuban cyprus czech deutsche deutschland dutch east
 eastern ecuador egypt egyptian emirates england estonia ethiopia euro europe european far finland france francaise
 french georgia georgian german germany ghana great greece greek gulf holland hong hungary india indian indo indonesia
 iran iranian iraq iraqi ireland irish israel israeli italia italian italy japan japanese jordan kazakh kazakhstan kenya
 kingdom kong korea korean kosovo kurdish kurdistan kuwait kyrgyz kyrgyzstan latvia lebanese lebanon libya libyan
 lithuania macau macedonia malaysia malta mediterranean mexico mexican middle moldova mongolia montenegro morocco
 myanmar near nepal netherlands nicaragua nigeria nordic north northern norway oman orient oriental pacific pakistan
 pakistani palestine palestinian panama persian peru philippines poland polish portugal qatar romania russia russian
 rus saudi scandinavia serbia serbian singapore slovakia slovenia somali somalia south southern spain sri sudan sweden
 swiss switzerland syria syrian taiwan tajikistan thai thailand tunisia turk turkey turkish turkiye turkmenistan uae
 uganda uk ukraine ukrainian usa ussr uzbek uzbekistan venezuela vietnam vietnamese west western yemen yemeni zambia
 zimbabwe abu ankara antalya athens baghdad baku bangkok barcelona beijing beirut berlin bombay bombay cairo caracas
 changsha chengdu chongqing damascus dalian delhi dhabi dongguan doha dubai fujian fuzhou guangdong guangxi guangzhou
 guizhou hangzhou harbin hebei hefei henan hubei hunan istanbul izmir jakarta jiangsu jiangxi jinan kabul kaliningrad
 karachi kazan kharkov kiev kyiv kunming lahore liaoning limassol london madrid manila minsk moscow moskva mumbai
 nanjing nicosia ningbo novosibirsk omsk paris petersburg perm pyongyang qingdao riyadh rome rostov saint samara seoul
 shaanxi shandong shanghai shanxi sharjah shenyang shenzhen sichuan sofia suzhou tbilisi tehran tianjin tokyo tula ufa
 ural urals urumqi vienna volga wuhan wuxi xiamen xian xinjiang yangon yerevan yunnan zhejiang zhengzhou zhuhai zurich""".split()
PLACE_WEIGHT = 0.3


def rows(path: Path) -> list[list[str]]:
    return [line.split("\t") for line in path.read_text().splitlines() if line and line[0] != "#"]


def weights(parties: int, counts: Counter, all_told: float, exponent: float) -> dict[str, float]:
    scale = math.log(parties / all_told)
    return {
        word: min(1.0, max(LOWEST, (math.log(parties / count) / scale) ** exponent))
        for word, count in counts.items()
        if count > all_told
    }


def organization_weights(data: Path, knowledge: Path) -> dict[str, float]:
    canonical = {}
    for row in rows(knowledge / "organization-words.tsv"):
        for word in [row[0]] + (row[2].split() if len(row) > 2 else []):
            canonical[word] = row[0]
    corpora = [
        ([[name] for name in tables.legal_entities(data)], 25),
        ([[r["name"]] + r["alt_names"] for r in tables.screening_list(data) if r["type"] != "Individual"], 3),
    ]
    merged: dict[str, float] = {}
    common = set(canonical.values())
    for parties, all_told in corpora:
        counts = Counter()
        for names in parties:
            counts.update({canonical.get(w, w) for name in names for w in tables.tokens(name) if not w.isdigit()})
        # What is frequent on the list alone is one listed conglomerate, whose name must keep its weight.
        for word, weight in weights(len(parties), counts, all_told, 1.5).items():
            if word in common or parties is corpora[0][0]:
                merged[word] = min(merged.get(word, 1), weight)
        common.update(word for word, count in counts.items() if count > all_told)
    for place in PLACES:
        merged[place] = min(merged.get(place, 1), PLACE_WEIGHT)
    merged.update({word: merged[root] for word, root in canonical.items() if root in merged})
    return merged


def person_weights(data: Path, knowledge: Path) -> dict[str, float]:
    people = [r for r in tables.screening_list(data) if r["type"] == "Individual"]
    spellings = [row[1].split() for row in rows(knowledge / "person-names.tsv") if row[0] == "1.0"]
    holders = defaultdict(set)
    for number, person in enumerate(people):
        for name in [person["name"]] + person["alt_names"]:
            for word in tables.tokens(name):
                holders[word].add(number)
    counts = Counter({word: len(numbers) for word, numbers in holders.items()})
    for group in spellings:
        united = len(set().union(*(holders[word] for word in group)))
        for word in group:
            counts[word] = max(counts[word], united)
    merged = weights(len(people), counts, 4, 1.0)
    for part in ("all.last", "male.first", "female.first"):
        percent = Counter(tables.census(data, part))
        for word, weight in weights(100, percent, 0.005, 1.0).items():
            merged[word] = min(merged.get(word, 1), weight)
    return merged


def main() -> None:
    data, knowledge = Path(sys.argv[1]), Path(sys.argv[2])
    organizations, persons = organization_weights(data, knowledge), person_weights(data, knowledge)
    found = []
    for word in sorted(set(organizations) | set(persons)):
        person, organization = persons.get(word, 1), organizations.get(word, 1)
        if min(person, organization) < HIGHEST and word.isascii():
            found.append((word, f"{person:.2f}", f"{organization:.2f}"))
    tables.write(
        knowledge / "token-rarity.tsv",
        "How much a word tells of who a party is, 0.05 to 1: word, weight in persons' names, weight in organizations' names.\n"
        "Words not named here weigh 1. Counted over legal names of the Global LEI System (GLEIF, CC0), the US Census name\n"
        "frequencies of 1990 (public domain) and the Consolidated Screening List (public domain); places at most 0.30.\n"
        "Made by Scripts/names/token_rarity.py, which gives the formula.",
        found,
    )


main()
