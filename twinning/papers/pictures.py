"""How large a picture unfolds, read from its header: a few hundred bytes can stand for gigabytes."""

from __future__ import annotations

# Start-of-frame markers of JPEG; C4, C8 and CC are tables.
FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
# What a camera writes before its picture are some dozens; 20 MB of empty markers would take a worker a minute.
MOST_MARKERS = 10_000


class Broken(Exception):
    """Not a picture, whatever it calls itself."""


def size_of(content: bytes) -> tuple[int, int]:
    """Width and height in points. Raises Broken."""
    size = _size_of_png(content) if content.startswith(b"\x89PNG") else _size_of_jpeg(content)
    if 0 in size:
        raise Broken
    return size


def _size_of_png(content: bytes) -> tuple[int, int]:
    if content[12:16] != b"IHDR" or len(content) < 33 or b"IEND" not in content[-64:]:
        raise Broken
    return int.from_bytes(content[16:20], "big"), int.from_bytes(content[20:24], "big")


def _size_of_jpeg(content: bytes) -> tuple[int, int]:
    place = 2
    for _marker in range(MOST_MARKERS):
        head = content[place : place + 10]
        if len(head) < 10 or head[0] != 0xFF:
            break
        marker = head[1]
        if marker in FRAMES:
            return int.from_bytes(head[7:9], "big"), int.from_bytes(head[5:7], "big")
        if marker == 0xFF:
            place += 1
        elif marker in ALONE:
            place += 2
        else:
            place += 2 + int.from_bytes(head[2:4], "big")
    raise Broken
