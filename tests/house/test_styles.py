"""Templates and styles fit together: every class has its rule, every rule its class."""

import re
from functools import cache

from bin.place import ROOT

TEMPLATES = sorted((ROOT / "templates").rglob("*.html"))
PAPER = ("print/", "print_base", "paper_head")
SCREEN = [path for path in TEMPLATES if not any(word in str(path) for word in PAPER)]
STYLES = [path for path in (ROOT / "static/css").rglob("*.css") if "print" not in path.relative_to(ROOT).parts[:-1]]
# Written by Django’s own widgets, or given whole by a form, a view or a block.
MADE_ELSEWHERE = {"errorlist", "nonfield", "columns", "full", "in-a-row"}
# A part of a class that is decided while rendering: `tone-{{ tone }}`, `bar{% if is_best %} bar-best{% endif %}`.
DECIDED = re.compile(r"(?<=[\w-])\{%-? *if.*?%\}|\{\{.*?\}\}", re.S)
TAGS = re.compile(r"\{%.*?%\}|\{#.*?#\}", re.S)


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


def test_every_class_has_a_rule():
    used = set(classes_used()) - MADE_ELSEWHERE - {"*"}
    assert sorted(word for word in used if not fits(word, classes_styled())) == []


def test_every_rule_has_a_class():
    used = set(classes_used()) | MADE_ELSEWHERE
    assert sorted(name for name in classes_styled() if not any(fits(word, {name}) for word in used)) == []
