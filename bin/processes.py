"""Who is there: reading /proc instead of guessing from pid files."""

from __future__ import annotations

from pathlib import Path


def command_line(pid: int) -> list[str]:
    try:
        return (Path("/proc") / str(pid) / "cmdline").read_text().rstrip("\0").split("\0")
    except OSError:
        return []


def works_in(pid: int, directory: Path) -> bool:
    try:
        return (Path("/proc") / str(pid) / "cwd").readlink() == directory
    except OSError:
        return False


def listening_inode(port: int) -> str | None:
    """The socket that listens on the port, as /proc/net names it."""
    for table in ("tcp", "tcp6"):
        for line in (Path("/proc/net") / table).read_text().splitlines()[1:]:
            fields = line.split()
            if fields[3] == "0A" and int(fields[1].rsplit(":", 1)[1], 16) == port:
                return fields[9]
    return None


def who_listens(port: int) -> str:
    """The program that holds a port, in words; another user's programs do not show their sockets."""
    inode = listening_inode(port)
    for directory in Path("/proc").glob("[0-9]*"):
        try:
            held = any(str(link.readlink()) == f"socket:[{inode}]" for link in (directory / "fd").iterdir())
        except OSError:
            continue
        if held:
            words = " ".join(command_line(int(directory.name)))
            return f"`{words[:80]}` (process {directory.name})"
    return "another user's program"
