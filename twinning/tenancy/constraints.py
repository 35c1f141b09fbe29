"""Row security and composite foreign keys, carried by `Meta.constraints` so that migrations follow them."""

from __future__ import annotations

from typing import Any

from django.db.models import BaseConstraint, CharField, ForeignKey, Model, TextField

LOGIN_ROLE = "kardes_app"
TENANT_ROLE = "app_tenant"
NATIONAL_ROLE = "app_national"
OPERATOR_ROLE = "app_operator"

# What a town may do with its rows: what is written once, what is kept for good, what a verb may take away again.
APPENDED = "SELECT, INSERT"
KEPT = f"{APPENDED}, UPDATE"
REMOVABLE = f"{KEPT}, DELETE"


class DatabaseOnly(BaseConstraint):
    """A constraint that only the database checks: it has SQL to put up and to take down, and nothing to validate."""

    def up(self, model: type[Model], quote: Any) -> list[str]:
        raise NotImplementedError

    def down(self, model: type[Model], quote: Any) -> list[str]:
        raise NotImplementedError

    def create_sql(self, model: Any, schema_editor: Any) -> Any:
        return ";\n".join(self.up(model, schema_editor.quote_name))

    def remove_sql(self, model: Any, schema_editor: Any) -> Any:
        return ";\n".join(self.down(model, schema_editor.quote_name))

    def constraint_sql(self, model: Any, schema_editor: Any) -> Any:
        # A table is created before its policies: they wait with Django's other deferred statements.
        schema_editor.deferred_sql.append(self.create_sql(model, schema_editor))
        return None

    def validate(self, *args: Any, **kwargs: Any) -> None:
        return None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, DatabaseOnly):
            return NotImplemented
        return self.deconstruct() == other.deconstruct()

    __hash__ = BaseConstraint.__hash__


class RowSecurity(DatabaseOnly):
    """A town sees and writes only its own rows of this table.

    `grants` is what the town's role may do; `national` opens what can be counted to the statistics role: keys, days,
    numbers and choices, and of what people type only the columns in `named`, for any sentence may name a person;
    `login` opens the rows to the login role itself, which reads them before a town is known.
    ENABLE without FORCE: the owner migrates and dumps all rows.
    """

    def __init__(
        self,
        *,
        name: str,
        grants: str = KEPT,
        national: bool = False,
        named: tuple[str, ...] = (),
        login: str = "",
        column: str = "municipality_id",
        **kwargs: Any,
    ) -> None:
        self.grants, self.national, self.named, self.login, self.column = grants, national, named, login, column
        super().__init__(name=name, **kwargs)

    def deconstruct(self) -> Any:
        path, args, kwargs = super().deconstruct()
        kwargs.update(grants=self.grants, national=self.national, login=self.login, column=self.column)
        return path, args, {**kwargs, **({"named": self.named} if self.named else {})}

    def counted(self, model: type[Model]) -> list[str]:
        """The columns that the statistics role reads."""
        return [
            str(field.column)
            for field in model._meta.concrete_fields
            if field.choices or field.column in self.named or not isinstance(field, CharField | TextField)
        ]

    def up(self, model: type[Model], quote: Any) -> list[str]:
        table, own = quote(model._meta.db_table), f"{quote(self.column)} = (SELECT app_municipality())"
        statements = [
            f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY",
            f"GRANT {self.grants} ON {table} TO {TENANT_ROLE}",
            f"CREATE POLICY tenant ON {table} TO {TENANT_ROLE} USING ({own}) WITH CHECK ({own})",
        ]
        if self.national:
            statements += [
                f"GRANT SELECT ({', '.join(map(quote, self.counted(model)))}) ON {table} TO {NATIONAL_ROLE}",
                f"CREATE POLICY national ON {table} FOR SELECT TO {NATIONAL_ROLE} USING (true)",
            ]
        if self.login:
            statements += [
                f"GRANT {self.login} ON {table} TO {LOGIN_ROLE}",
                f"CREATE POLICY login ON {table} TO {LOGIN_ROLE} USING (true) WITH CHECK (true)",
            ]
        return statements

    def down(self, model: type[Model], quote: Any) -> list[str]:
        table = quote(model._meta.db_table)
        return [
            *(f"DROP POLICY IF EXISTS {policy} ON {table}" for policy in ("tenant", "national", "login")),
            f"REVOKE ALL ON {table} FROM {TENANT_ROLE}, {NATIONAL_ROLE}, {LOGIN_ROLE}",
            f"ALTER TABLE {table} DISABLE ROW LEVEL SECURITY",
        ]


class TableGrants(DatabaseOnly):
    """What the web's roles may do with a table that belongs to no town."""

    ROLES = {"login": LOGIN_ROLE, "tenant": TENANT_ROLE, "national": NATIONAL_ROLE, "operator": OPERATOR_ROLE}

    def __init__(
        self, *, name: str, login: str = "", tenant: str = "", national: str = "", operator: str = "", **kwargs: Any
    ) -> None:
        self.given = {"login": login, "tenant": tenant, "national": national, "operator": operator}
        super().__init__(name=name, **kwargs)

    def deconstruct(self) -> Any:
        path, args, kwargs = super().deconstruct()
        return path, args, {**kwargs, **{role: rights for role, rights in self.given.items() if rights}}

    def up(self, model: type[Model], quote: Any) -> list[str]:
        table = quote(model._meta.db_table)
        return [f"GRANT {rights} ON {table} TO {self.ROLES[role]}" for role, rights in self.given.items() if rights]

    def down(self, model: type[Model], quote: Any) -> list[str]:
        return [f"REVOKE ALL ON {quote(model._meta.db_table)} FROM {', '.join(self.ROLES.values())}"]


class SameMunicipality(DatabaseOnly):
    """The row that `field` points to belongs to the same town: a composite foreign key, with its index.

    Row security refuses a foreign row, but not a reference to one: only this key does.
    """

    def __init__(self, field: str, *, name: str = "%(app_label)s_%(class)s_same", **kwargs: Any) -> None:
        self.field = field
        super().__init__(name=name if name.endswith(field) else f"{name}_{field}", **kwargs)

    def deconstruct(self) -> Any:
        path, _, kwargs = super().deconstruct()
        return path, (self.field,), kwargs

    def up(self, model: type[Model], quote: Any) -> list[str]:
        key = model._meta.get_field(self.field)
        assert isinstance(key, ForeignKey)
        table, parent = quote(model._meta.db_table), quote(key.remote_field.model._meta.db_table)
        return [
            f"ALTER TABLE {table} ADD CONSTRAINT {quote(self.name)} FOREIGN KEY ({quote(key.column)}, municipality_id)"
            f" REFERENCES {parent} (id, municipality_id)",
            f"CREATE INDEX {quote(self.name + '_idx')} ON {table} ({quote(key.column)}, municipality_id)",
        ]

    def down(self, model: type[Model], quote: Any) -> list[str]:
        table = quote(model._meta.db_table)
        return [
            f"ALTER TABLE {table} DROP CONSTRAINT {quote(self.name)}",
            f"DROP INDEX IF EXISTS {quote(self.name + '_idx')}",
        ]
