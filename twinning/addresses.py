"""Addresses that come in from a page: only our own are followed."""

from django.urls import Resolver404, resolve
from django.utils.http import url_has_allowed_host_and_scheme

LONGEST = 500


def own_address(address: str) -> str:
    """A page of ours, with its query; else nothing."""
    if not url_has_allowed_host_and_scheme(address, None) or len(address) > LONGEST or not address.isprintable():
        return ""
    try:
        resolve(address.partition("?")[0])
    except Resolver404:
        return ""
    return address
