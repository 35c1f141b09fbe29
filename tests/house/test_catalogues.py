"""Every Turkish sentence has its English one."""

from bin import catalogues


def test_catalogue_is_complete_and_compiled():
    assert list(catalogues.faults()) == []
