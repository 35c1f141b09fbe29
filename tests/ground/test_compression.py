"""What travels compressed, and what does not."""

import gzip

import pytest

pytestmark = pytest.mark.django_db
PACKED = {"headers": {"accept-encoding": "gzip"}}


def test_page_travels_compressed(client):
    answer = client.get("/account/login/", **PACKED)
    assert answer.headers["Content-Encoding"] == "gzip"
    assert b"</html>" in gzip.decompress(answer.content)


def test_same_page_has_another_length_each_time(client):
    """Otherwise its length would tell what its secrets have in common with what a stranger makes it repeat."""
    lengths = {len(client.get("/account/login/", **PACKED).content) for _ in range(12)}
    assert len(lengths) > 1


def test_what_is_no_page_travels_as_it_is(client):
    assert "Content-Encoding" not in client.get("/healthz", **PACKED).headers
