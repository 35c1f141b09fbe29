"""Write the program's own table of countries anew from CLDR's names (a desk tool: needs `pip install babel`).

Official Turkish usage goes before CLDR's, and what ISO gives no code gets one of our own (X and a letter).
"""

import csv
import sys
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "twinning/cities/data/countries.csv"
NO_COUNTRY = {"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ", "AC", "CP", "DG", "EA", "IC", "TA", "CQ"}
OURS = {
    "XN": ("Kuzey Kıbrıs Türk Cumhuriyeti", "Turkish Republic of Northern Cyprus"),
    "XK": ("Kosova", "Kosovo"),
    "CY": ("Güney Kıbrıs Rum Yönetimi", "Greek Cypriot Administration of Southern Cyprus"),
    "PS": ("Filistin", "Palestine"),
    "TW": ("Tayvan", "Taiwan"),
    "HK": ("Hong Kong", "Hong Kong"),
    "MO": ("Makao", "Macao"),
    "MM": ("Myanmar", "Myanmar"),
}
COMPOUND_ENDINGS = ("Cumhuriyeti", "Devletleri", "Adaları", "Emirlikleri", "Yönetimi", "Topraklar", "Sahili", "Adası")


def rows():
    from babel import Locale

    turkish, english = Locale("tr").territories, Locale("en").territories
    codes = {code for code in turkish if len(code) == 2 and code.isalpha()} - NO_COUNTRY | set(OURS)
    for code in sorted(codes):
        name_tr, name_en = OURS.get(code) or (turkish[code], english[code])
        yield [code, name_tr, name_en, int(name_tr.endswith(COMPOUND_ENDINGS))]


def main() -> int:
    with TABLE.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["code", "name_tr", "name_en", "is_compound"])
        writer.writerows(rows())
    return 0


if __name__ == "__main__":
    sys.exit(main())
