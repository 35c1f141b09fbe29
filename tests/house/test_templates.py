"""Templates and styles fit together: each used, nothing inline, every class with its rule, every rule with a class."""

import re
from functools import cache

import pytest

from bin.place import ROOT

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PAPER = ("print/", "print_base", "paper_head")
SCREEN = [path for path in TEMPLATES if not any(word in str(path) for word in PAPER)]
STYLES = [path for path in (ROOT / "static/css").rglob("*.css") if "print" not in path.relative_to(ROOT).parts[:-1]]
# Asked for by Django and allauth under these names.
ASKED_BY_LIBRARIES = re.compile(r"^(\d\d\d|\d\d\d_csrf|account/|mfa/|usersessions/|django/forms/)")
# Written by Django's own widgets, or given whole by a view or a block.
MADE_ELSEWHERE = {"errorlist", "nonfield", "columns", "full"}
# A part of a class that is decided while rendering: `tone-{{ tone }}`, `bar{% if is_best %} bar-best{% endif %}`.
DECIDED = re.compile(r"(?<=[\w-])\{%-? *if.*?%\}|\{\{.*?\}\}", re.S)
TAGS = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.S)


@cache
def python():
    folders = ("twinning", "partners", "protocols", "programs", "evaluations")
    files = [path for folder in folders for path in (ROOT / folder).rglob("*.py")]
    return "\n".join(path.read_text() for path in files)


@cache
def markup():
    return "\n".join(path.read_text() for path in TEMPLATES)


@cache
def scripts():
    return "\n".join(path.read_text() for path in (ROOT / "static/js").rglob("*.js"))


def classes_used():
    shown = "\n".join(path.read_text() for path in SCREEN)
    for value in re.findall(r'class="([^"]*)"', TAGS.sub(" ", DECIDED.sub("*", shown))):
        yield from value.split()
    for value in re.findall(r'className: "([^"]+)"', scripts()):
        yield from value.split()


@cache
def classes_styled():
    text = re.sub(r"/\*.*?\*/", "", "\n".join(path.read_text() for path in STYLES), flags=re.S)
    selectors = re.findall(r"([^{}]+)\{", text)
    return {name for selector in selectors for name in re.findall(r"\.([a-zA-Z_][\w-]*)", selector)}


def fits(pattern, names):
    if len(pattern.replace("*", "")) < 3:
        return pattern in names
    if "*" not in pattern:
        return pattern in names
    expression = re.compile(re.escape(pattern).replace(r"\*", "[a-zA-Z_0-9-]*") + "$")
    return any(expression.match(name) for name in names)


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_template_is_used(path):
    name = str(path.relative_to(ROOT / "templates"))
    known = ASKED_BY_LIBRARIES.match(name) or f'"{name}"' in markup() or f'"{name}"' in python()
    composed = f'f"{path.parent.name}/{{' in python()
    assert known or composed or f'/{path.stem}"' in python() or f'/{path.name}"' in python()


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_nothing_is_inline(path):
    text = path.read_text()
    assert not re.search(r"\sstyle=|\son[a-z]+=\"|<style|<script(?![^>]*\bsrc=)|javascript:", text)


def test_every_class_has_a_rule():
    used = set(classes_used()) - MADE_ELSEWHERE - {"*"}
    assert sorted(word for word in used if not fits(word, classes_styled())) == []


def test_every_rule_has_a_class():
    used = set(classes_used()) | MADE_ELSEWHERE
    assert sorted(name for name in classes_styled() if not any(fits(word, {name}) for word in used)) == []
