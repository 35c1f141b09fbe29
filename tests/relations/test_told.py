"""What the past of a file says, and what coming acts are called."""

from __future__ import annotations

import pytest
from django.utils import timezone, translation

from twinning.audit.models import Act
from twinning.language.told import told
from twinning.relations.history import lines_of
from twinning.relations.steps import task_name, verb_label


@pytest.mark.parametrize(
    ("words", "language", "said"),
    [
        ("Kararı kaydet", "tr", "Kararı kaydetti"),
        ("Record the decision", "en", "Recorded the decision"),
        ("Hand in my points", "en", "Handed in their points"),
        ("Signature", "en", "Signature"),
    ],
)
def test_button_is_told_as_something_that_happened(words, language, said):
    assert told(words, language) == said


def test_coming_act_is_a_task_for_others_and_a_word_on_its_button():
    verb = "protocols:record_council_decision"
    assert (task_name(verb), verb_label(verb)) == ("Meclis kararı", "Kararı kaydet")


def test_act_without_a_task_keeps_its_buttons_word():
    assert task_name("relations:suspend") == "Askıya al"


def test_coming_act_is_named_in_english():
    with translation.override("en"):
        assert task_name("programs:offer") == "Sending of the programme to the partner"


@pytest.mark.parametrize("language", ["tr", "en"])
@pytest.mark.parametrize(("label", "about"), [("sonlandırma", ""), ("Gençlik kampı", "Gençlik kampı")])
def test_subject_is_said_where_the_act_does_not_say_it(label, about, language):
    act = Act(at=timezone.now(), verb="x", subject_kind="protocols.termination", subject_label=label, by_label="Uzman")
    with translation.override(language):
        assert [line.subject for line in lines_of([act])] == [about]
