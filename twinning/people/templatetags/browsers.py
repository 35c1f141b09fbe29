"""What a browser calls itself, in a word or two that people know."""

from __future__ import annotations

from django import template

register = template.Library()

# The first that fits: most browsers also call themselves by the names below their own.
BROWSERS = {"Edg": "Edge", "OPR": "Opera", "Firefox": "Firefox", "Chrome": "Chrome", "Safari": "Safari"}
SYSTEMS = {
    "Android": "Android",
    "iPhone": "iPhone",
    "iPad": "iPad",
    "Windows": "Windows",
    "Mac OS": "Mac",
    "Linux": "Linux",
}


@register.filter
def browser_name(agent: str) -> str:
    """Firefox, Windows; what is not known is told as it came."""
    found = [next((name for mark, name in known.items() if mark in agent), "") for known in (BROWSERS, SYSTEMS)]
    return ", ".join(name for name in found if name) or agent[:60] or "–"
