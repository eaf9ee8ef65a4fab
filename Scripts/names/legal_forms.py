"""Writes legal-forms.tsv: python3 legal_forms.py DATA OUTPUT (DATA holds legal-forms, names and csl)."""

import csv
import sys
from collections import Counter
from pathlib import Path

import tables

# Forms as the lists and company registers write them; those of ISO 20275 are added to them.
USUAL = {
    "limited": """ltd; limited; co ltd; company ltd; company limited; co limited; coltd; limited company; ltd co; ltd company;
        private limited; pvt ltd; pvt limited; private ltd; p ltd; private limited company; pte ltd; pte limited; pty ltd;
        pty limited; proprietary limited; propietary limited; llc; l l c; limited liability company; limited liability co;
        liability limited company; gmbh; g m b h; ges m b h; gesmbh; gesellschaft mit beschrankter haftung;
        gesellschaft m b h; mbh; ug haftungsbeschrankt; haftungsbeschrankt; gmbh and co kg; gmbh co kg; gmbh and co;
        sarl; s a r l; s r l; srl; srls; s r l s; sociedad de responsabilidad limitada; societe a responsabilite limitee;
        societa a responsabilita limitata; s de r l; s de rl; s de rl de cv; s de r l de c v; ltda; limitada;
        sociedad limitada; s l; s l u; slu; sociedade limitada; lda; eireli; bv; b v; bvba; b v b a; besloten vennootschap;
        ooo; o o o; ooo firma; obshchestvo s ogranichennoy otvetstvennostyu; obshchestvo s ogranichennoi otvetstvennostyu;
        obshchestvo s ogranichennoi otvetstvennostiu; obschestvo s ogranichennoy otvetstvennostyu;
        obschestvo s ogranichennoi otvetstvennostyu; obshestvo s ogranichennoi otvetstvennostyu;
        obshchestvo s ogranichenoi otvetstvennostyu; obshchestvo s ogranichennoj otvetstvennostju; tov; tzov;
        tovarystvo z obmezhenoyu vidpovidalnistyu; tovarystvo z obmezhenoiu vidpovidalnistiu; odo; tdv; chup;
        obshchestvo s dopolnitelnoy otvetstvennostyu; too; tovarishchestvo s ogranichennoy otvetstvennostyu;
        ltd sti; limited sirketi; limited sti; ltd sirketi; ticaret limited sirketi; ticaret ltd sti; tic ltd sti;
        sanayi ve ticaret limited sirketi; san ve tic ltd sti; dis ticaret limited sirketi; ve ticaret limited sirketi;
        limited ortakligi; yugen kaisha; godo kaisha; youxian gongsi; yuxian gongsi; youxian zeren gongsi; yuhan hoesa;
        sdn bhd; sendirian berhad; fze; f z e; fzco; fz co; fzc; fz llc; fzllc; dmcc; free zone establishment;
        free zone company; w l l; wll; with limited liability; spol s r o; s r o; sro; spolecnost s rucenim omezenym;
        doo; d o o; drustvo s ogranicenom odgovornoscu; ood; o o d; eood; e o o d; sp z o o; sp zoo; spzoo;
        spolka z ograniczona odpowiedzialnoscia; spolka z o o; kft; korlatolt felelossegu tarsasag; sia; uab; ou; osauhing;
        epe; ike; mepe; oyj abp; aps; anpartsselskab; sh p k; shpk; mmc; m m c; mchj; osoo; zarar; mas uliyati cheklangan jamiyat;
        company with limited liability; offshore sal; co llc; company llc; trading llc fz""",
    "joint-stock": """jsc; j s c; joint stock company; joint stock co; joint stock; open joint stock company; ojsc; o j s c;
        public joint stock company; pjsc; p j s c; closed joint stock company; cjsc; c j s c; private joint stock company;
        prjsc; private joint stock; ao; a o; oao; o a o; pao; p a o; zao; z a o; nao; aktsionernoe obshchestvo;
        aktsionernoye obshchestvo; aktsionernoe obschestvo; aktsionernoye obschestvo; aktsionernoe obshestvo;
        otkrytoe aktsionernoe obshchestvo; otkrytoye aktsionernoye obshchestvo; otkrytoe aktsionernoe obschestvo;
        publichnoe aktsionernoe obshchestvo; publichnoye aktsionernoye obshchestvo; publichnoe aktsionernoe obschestvo;
        zakrytoe aktsionernoe obshchestvo; zakrytoye aktsionernoye obshchestvo; zakrytoe aktsionernoe obschestvo;
        nepublichnoe aktsionernoe obshchestvo; prat; pat; at; privatne aktsionerne tovarystvo;
        publichne aktsionerne tovarystvo; aktsionerne tovarystvo; vat; zat; s a; sa; sociedad anonima; societe anonyme;
        sociedade anonima; s a l; sal; s a r; societe par actions simplifiee; s a s; sas; sasu; s p a; spa;
        societa per azioni; s a de c v; sa de cv; s a de cv; sociedad anonima de capital variable; sapi de cv; s a p i de c v;
        sab de cv; s a b de c v; sa de c v; s a a; c a; compania anonima; ag; aktiengesellschaft; kgaa; kommanditgesellschaft auf aktien;
        nv; n v; naamloze vennootschap; plc; p l c; public limited company; public limited; public company limited; pcl; oyj; oy; osakeyhtio;
        julkinen osakeyhtio; ab publ; ab; aktiebolag; asa; allmennaksjeselskap; a s; aksjeselskap; aktieselskab; ehf; hf;
        anonim sirketi; anonim sti; a sti; ticaret anonim sirketi; sanayi ve ticaret anonim sirketi; san ve tic a s;
        ve ticaret anonim sirketi; anonim ortakligi; a o; kabushiki kaisha; kabushiki gaisha; kk; k k;
        jusik hoesa; chusik hoesa; gufen youxian gongsi; gufen gongsi; berhad; bhd; tbk; pt; p t; perseroan terbatas; perusahaan terbatas;
        akciova spolecnost; akciova spolocnost; akcionersko drustvo; aktsionerno druzhestvo; ad; a d; ead; spolka akcyjna;
        zrt; nyrt; reszvenytarsasag; rt; se; societas europaea; s e; anonymi etairia; ae; a e; d d; dionicko drustvo;
        delnicka druzba; sherkat sahami; sahami khass; sahami am; saog; saoc; s a o g; s a o c; k s c; ksc; kscc; kscp; q s c; qsc; qpsc; b s c; bsc;
        s a e; sae; sak; s a k; openbaar; aktsiaselts; akciju sabiedriba; akcine bendrove; asc; ojs; otkrytoye aktsionernoe obshchestvo""",
    "corporation": "inc; incorporated; corp; corporation; corpn; corporation limited; corp ltd; corporation ltd; incorporation; company inc; co inc",
    "partnership": """lp; l p; llp; l l p; lllp; limited partnership; limited liability partnership; general partnership; kg; k g;
        kommanditgesellschaft; kommandiittiyhtio; ohg; o h g; offene handelsgesellschaft; gbr; snc; s n c;
        societe en nom collectif; scs; s c s; societe en commandite simple; societe en commandite par actions; s c a; sca;
        cv; c v; vof; v o f; vennootschap onder firma; commanditaire vennootschap; komanditni spolecnost;
        spolka komandytowa; spolka jawna; sp k; sp j; and co kg; co kg; eterorrythmi etaireia; gie; eeig; goshi kaisha; gomei kaisha""",
    "cooperative": """cooperative; co op; coop; cooperative society; eg; eingetragene genossenschaft; genossenschaft; scop; sce;
        scarl; s c a r l; kooperativ; sociedad cooperativa; u a; cooperatie u a; coop u a""",
    "state-enterprise": """fgup; f g u p; federal state unitary enterprise; fsue; federalnoe gosudarstvennoe unitarnoe predpriyatie;
        federalnoye gosudarstvennoye unitarnoye predpriyatiye; federal state enterprise; fgp; fkp; federal state owned enterprise;
        federal treasury enterprise; gup; g u p; gosudarstvennoe unitarnoe predpriyatie; state unitary enterprise; sue;
        municipal unitary enterprise; mup; state enterprise; gosudarstvennoe predpriyatie; gp; derzhavne pidpryyemstvo;
        republican unitary enterprise; rup; respublikanskoe unitarnoe predpriyatie; unitarnoe predpriyatie; unitary enterprise;
        production unitary enterprise; proizvodstvennoe unitarnoe predpriyatie; fgbu; fgbun; fgbou; fgku; fgau; fgbuz;
        federal state budgetary institution; federal state budgetary institution of science; federal state budgetary scientific institution;
        federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie; federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie nauki;
        federalnoe gosudarstvennoe byudzhetnoe nauchnoe uchrezhdenie; federal state autonomous institution; federal state institution;
        federalnoe gosudarstvennoe uchrezhdenie; federalnoe kazennoe predpriyatie; federal state autonomous educational institution;
        federal state budgetary educational institution; state owned enterprise; vgup; ogup""",
    "non-profit": """ano; avtonomnaya nekommercheskaya organizatsiya; autonomous non profit organization; autonomous nonprofit organization;
        nko; nekommercheskaya organizatsiya; ev; e v; eingetragener verein; stichting; asbl; vzw; a s b l; v z w; vakfi; dernegi; dernek; onlus;
        gemeinnutzige gmbh; ggmbh; gug""",
    "sole-proprietor": "ip; individualnyy predprinimatel; individual entrepreneur; sole proprietor; sole proprietorship; einzelunternehmen; e k; e u; eirl; e i r l",
    "generic": "co; company; and co; and company; cie; et cie; and cie; and sons; und co; y cia; e cia; y compania; gongsi",
}

# What the name of an ISO 20275 form says about its class, first match first.
KEYWORDS = [
    ("partnership", "partnership kommandit vennootschap collectif commandite jawna komandytowa offene"),
    ("cooperative", "cooperative cooperativa cooperatief genossenschaft kooperativ coop spoldzielnia"),
    ("non-profit", "foundation association stiftung verein fundacion fondation asociacion stichting vereniging fundacja"),
    ("state-enterprise", "unitary unitarnoe public-law publique etablissement"),
    ("joint-stock", "anonim anonyme actions azioni aktien stock aktsion aktie akciova dionicko publica public osakeyhtio"),
    ("corporation", "corporation incorporated corp inc"),
    ("limited", "limited limitada limitee beschrankter limitata liability ogranichen limited ograniczona ltd"),
]
# Abbreviations that are ordinary words, names, particles or places elsewhere.
AMBIGUOUS = set("""as is in an at no on or so am do go he it me my of to up us we if by be al el la le de da di du van der den
    san bin ben abu van gen est esp ac eu nl be ca int pa me ii iii iv vi co op trust fund bank union club church school college
    university fcp sicav sicaf icav oeic unit association foundation society institute partners group holding holdings
    cooperativa stiftung verein fondation fundacion fundacja asociacion vereniging branch filial public private company
    spa sal at pat vat rt ad ou ae se ip tov sas asc sia sce ab sue others ike nao ano ans forening nuf fcr gug""".split())
# Of those, the ones that the lists mostly use as a form, allowed where USUAL names them.
ALLOWED = set("co company ad ou ip tov sas sia ab sa spa sal".split())
# Abbreviations of three letters and more that are also written letter by letter.
SPELLED_OUT = set("gmbh llc llp plc spa sas sarl srl jsc ojsc cjsc pjsc ooo oao pao zao fze fzc doo ood eood wll pcl ltda fgup".split())


def form_class(name: str) -> str:
    words = " ".join(tables.tokens(name))
    return next((form for form, keys in KEYWORDS if any(key in words for key in keys.split())), "generic")


def registered(data: Path) -> dict[str, str]:
    found = {}
    with open(data / "legal-forms/elf-codes-1.4.1.csv", encoding="utf-8-sig", newline="") as file:
        for row in list(csv.reader(file))[1:]:
            name = row[8] or row[5]
            spellings = [name, row[5]] + [part for cell in (row[9], row[10]) for part in cell.split(";")]
            for spelling in spellings:
                if spelling and all(ord(c) < 0x250 or 0x2010 <= ord(c) <= 0x201F for c in spelling):
                    found.setdefault(" ".join(tables.tokens(spelling)), form_class(name))
    return found


def closing_share(data: Path) -> dict[str, float]:
    """For word sequences of 1 and 2: how often they end a legal name, of all times they occur in one."""
    seen, closing = Counter(), Counter()
    for name in tables.legal_entities(data):
        words = tables.tokens(name)
        for length in (1, 2):
            runs = [" ".join(words[i : i + length]) for i in range(1, len(words) - length + 1)]
            seen.update(runs)
            closing.update(runs[-1:])
    return {run: closing[run] / count for run, count in seen.items() if count >= 3}


def acceptable(spelling: str, share: dict[str, float], people: set[str]) -> bool:
    words = spelling.split()
    if not 1 <= len(words) <= 6 or spelling in AMBIGUOUS or any(word.isdigit() for word in words):
        return False
    if len(words) == 1:
        return len(spelling) >= 2 and spelling not in people and share.get(spelling, 0) >= 0.8
    if len(words) == 2 and max(map(len, words)) > 2:
        return share.get(spelling, 0) >= 0.6 or spelling not in share
    return True


def main() -> None:
    data, output = Path(sys.argv[1]), Path(sys.argv[2])
    people = {name for part in ("all.last", "male.first", "female.first") for name in tables.census(data, part)}
    share = closing_share(data)
    # A form of no known class may be a word that tells organizations apart (an insurance company, a school).
    rows = {
        form: kind
        for form, kind in registered(data).items()
        if kind != "generic" and acceptable(form, share, people)
    }
    for kind, forms in USUAL.items():
        for form in (" ".join(form.split()) for form in forms.split(";")):
            if form and (form not in AMBIGUOUS or form in ALLOWED):
                rows[form] = kind
                if form in SPELLED_OUT:
                    rows[" ".join(form)] = kind
    for form in rows:
        joined = form.replace(" ", "")
        if len(joined) * 2 - 1 == len(form) and joined in rows:
            rows[form] = rows[joined]
    tables.write(
        output,
        "Legal forms of organizations: spelling (folded words, parted by spaces) and class.\n"
        "Sources: ISO 20275 entity legal forms (GLEIF list 1.4.1: names and abbreviations), those kept that end legal names\n"
        "of the Global LEI System and are no census name; and the forms that the screening lists write. Made by\n"
        "Scripts/names/legal_forms.py.",
        sorted(rows.items()),
    )


main()
