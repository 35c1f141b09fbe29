"""A database of a thousand, ten thousand or a hundred thousand files: the demonstration's own, copied with new numbers.

Every town's table is copied by the same rule, whatever app it belongs to, so that a new step is measured from its
first day. Tables with many rows per file are filled for one file in `THIN`, so that it all fits on a small disk.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from django.apps import apps
from django.db import models

from tests import database
from twinning.audit.models import Act
from twinning.institutions.models import Municipality
from twinning.relations.models import Twinning
from twinning.tenancy.constraints import RowSecurity

# Ids of the demonstration lie below it; a copy's lie above.
STRIDE = 100_000
THIN, MANY = 25, 8
TOWNS = 50
PLAIN_KEYS = ("twinning_id", "subject_id")
# One file in a hundred belongs to the officer's town, every second one to the neighbour, the rest to all the others.
TOWN_OF_COPY = (
    f"case when k %% 100 = 0 then {{own}} when k %% 2 = 1 then {{neighbour}} else {STRIDE} + k %% {TOWNS} end"
)
WORD = "substr(md5(k::text), 1, 4)"
OWN_VALUES = {
    ("relations_twinning", "number"): "t.number + k * 100",
    ("relations_twinning", "search_text"): f"t.search_text || ' ' || {WORD}",
    ("relations_twinning", "updated_at"): "t.updated_at - k * interval '7 minutes'",
    ("protocols_round", "decision_no"): "case when t.decision_no = '' then '' else t.decision_no || '/' || k end",
    ("audit_act", "id"): "gen_random_uuid()",
}


def seeded(files: int) -> str:
    """The name of a database with about so many files; made once for each state of the verbs."""
    template = database.ensure_demonstration()
    name = f"bench_{files}_{template.removeprefix('demo_')}"
    if not database.has_database(name):
        database.drop(f"building_{name}")
        database.fresh_clone(template, f"building_{name}")
        database.CLUSTER.ask(script(files, name), database=f"building_{name}")
        database.CLUSTER.ask("VACUUM ANALYZE", database=f"building_{name}")
        database.CLUSTER.ask('ALTER DATABASE :"old" RENAME TO :"new"', old=f"building_{name}", new=name)
    return name


def script(files: int, name: str) -> str:
    """SQL that copies every table of a town so often that there are so many files; triggers sleep meanwhile."""
    own, neighbour = towns(f"building_{name}")
    [[here]] = ask(f"building_{name}", f"select count(*) from relations_twinning where municipality_id = {own}")
    copies = max(1, files // int(here))
    lines = ["set session_replication_role = replica", copy_of_towns(own)]
    for model in town_models():
        table = model._meta.db_table
        [[rows]] = ask(f"building_{name}", f"select count(*) from {table} where municipality_id = {own}")
        where = f"and k %% {THIN} = 0" if int(rows) > MANY * int(here) else ""
        lines.append(copy_of(model, copies, where, own, neighbour))
    return ";\n".join(lines).replace("%%", "%") + ";"


def ask(name: str, sql: str) -> list[list[str]]:
    return [line.split("|") for line in database.CLUSTER.ask(sql, database=name)]


@cache
def towns(name: str) -> tuple[int, int]:
    """The officer's town and its neighbour."""
    sql = "select m.municipality_id from people_membership m join people_user u on u.id = m.user_id where username = "
    return tuple(int(ask(name, f"{sql}'{who}'")[0][0]) for who in ("uzman", "komsu-uzman"))  # type: ignore[return-value]


def town_models() -> Iterator[type[models.Model]]:
    """Models whose rows belong to a file of a town; what a town has only once is not copied."""
    for model in apps.get_models():
        is_towns = any(isinstance(constraint, RowSecurity) for constraint in model._meta.constraints)
        is_files = model is Twinning or "twinning_id" in columns_of(model)
        if is_towns and is_files and not hasattr(model, "pgh_tracked_model"):
            yield model


def copy_of_towns(own: int) -> str:
    columns = [column for column in columns_of(Municipality) if column not in ("id", "name")]
    listed = ", ".join(f'"{column}"' for column in columns)
    return (
        f"insert into institutions_municipality (id, name, {listed}) select {STRIDE} + k, 'Ölçüm ' || k, {listed}"
        f" from institutions_municipality t cross join generate_series(0, {TOWNS - 1}) k where t.id = {own}"
    )


def columns_of(model: type[models.Model]) -> list[str]:
    return [field.column for field in model._meta.concrete_fields if not isinstance(field, models.GeneratedField)]


def copy_of(model: type[models.Model], copies: int, where: str, own: int, neighbour: int) -> str:
    table = model._meta.db_table
    values = [value_of(model, column, own, neighbour) for column in columns_of(model)]
    listed = ", ".join(f'"{column}"' for column in columns_of(model))
    return (
        f"insert into {table} ({listed}) select {', '.join(values)} from {table} t"
        f" cross join generate_series(1, {copies}) k where t.municipality_id = {own} {where}"
    )


def value_of(model: type[models.Model], column: str, own: int, neighbour: int) -> str:
    """A column of a copy: keys between towns' rows move by as much as the rows they point to."""
    table = model._meta.db_table
    if (table, column) in OWN_VALUES:
        return OWN_VALUES[table, column]
    if column == "municipality_id":
        return TOWN_OF_COPY.format(own=own, neighbour=neighbour)
    if is_moved(model, column):
        return f't."{column}" + k::bigint * {STRIDE}'
    return f't."{column}"'


def is_moved(model: type[models.Model], column: str) -> bool:
    field = next(field for field in model._meta.concrete_fields if field.column == column)
    if field.primary_key or column in PLAIN_KEYS:
        return model is not Act or column in PLAIN_KEYS
    target = field.related_model
    return isinstance(target, type) and target in set(town_models())
