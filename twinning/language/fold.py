"""Folding for search: case, accents and the dotted and dotless i fall together, here as in the database's tr_fold()."""

from __future__ import annotations

import unicodedata

from django.db.models import Func, TextField

FIRST = str.maketrans("IİıƏəĐđŁłØøßÆæŒœ", "iiieeddlloosaaoo")


class TrFold(Func):
    """The database's `tr_fold(text)`."""

    function = "tr_fold"
    output_field = TextField()


def fold(text: str) -> str:
    """The same folding for what is searched: İŞTİP, ISTIP and Iştip become istip."""
    plain = unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).translate(FIRST))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
