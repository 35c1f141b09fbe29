"""Papers as the town hall prints and keeps them: the machinery, without a model of its own.

How a step prints::

    from twinning.papers.naming import file_name, foot_of
    from twinning.papers.pdf import render_pdf

    def programme_pdf(programme) -> bytes:
        context = {"programme": programme, "foot": foot_of(programme.twinning, programme.text_version)}
        return render_pdf("programs/print/programme.html", context, title=_("Yıllık program"), is_draft=...)

The template extends `print_base.html` and fills `{% block paper %}`; the classes it may use stand at the top of
`static/css/print/paper.css`, a sheet of its own goes into `{% block styles %}`. `documents.py` builds the context as
plain data, so that a test reads the facts without reading a PDF. A view renders first and calls the verb then: no PDF
is made while a row is locked. A draft carries TASLAK and is no Paper; an issued paper is stored by
`relations.actions.issue_paper` and its name is `file_name(twinning, "program")`.
"""
