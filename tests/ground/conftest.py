import pytest
from django.test import Client


@pytest.fixture
def client():
    """A bare browser: what stands under the towns is looked at without stepping out of one."""
    return Client()
