"""Batches of programs, built and run by hythe and by GHC."""
import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

from .program import PROBE, driver

MODES = ("-O0", "-O1", "-O2")
RUN_LIMIT = 20


class Failure(Exception):
    """A build that failed; `text` is what the compiler said."""

    def __init__(self, status, text):
        super().__init__(text)
        self.status, self.text = status, text

    def kind(self):
        """What was said, without names and places."""
        lines = [l for l in self.text.splitlines() if re.search(r"error|Fatal|lint|crash", l)] or self.text.splitlines() or [""]
        return f"{self.status}: " + re.sub(r"`[^`]*`|\d+|\b[\w']*\d\w*\b|/\S+", "_", lines[0])[:120]


def execute(command, directory, limit):
    """Status (None when time ran out) and outputs of a command, whose whole process group ends with it."""
    process = subprocess.Popen(command, cwd=directory, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               start_new_session=True, env=dict(os.environ, LC_ALL="C.UTF-8", NO_COLOR="1"))
    try:
        out, err = process.communicate(timeout=limit)
        return process.returncode, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        return None, out.decode("utf-8", "replace"), err.decode("utf-8", "replace")


class Toolchain:
    def __init__(self, hythe, ghc, prefix=()):
        self.hythe, self.ghc, self.prefix = hythe, ghc, list(prefix)

    def write(self, directory, programs):
        shutil.rmtree(directory, ignore_errors=True)
        directory.mkdir(parents=True)
        (directory / "Probe.hs").write_text(PROBE)
        for program in programs:
            (directory / f"{program.name}.hs").write_text(program.tree.render(), encoding="utf-8")
        self.write_driver(directory, programs)

    def write_driver(self, directory, programs):
        """The modules that name all the programs: the main one, and the C side."""
        (directory / "host.c").write_text('#include "HsFFI.h"\n' + "".join(p.c_text for p in programs))
        (directory / "Main.hs").write_text(driver([p.name for p in programs]))

    def build_hythe(self, directory, mode):
        command = [*self.prefix, self.hythe, "build", "Main.hs", "host.c", mode, "-w", "-dcore-lint", "-o", f"hythe{mode}"]
        status, out, err = execute(command, directory, 300)
        if status != 0:
            raise Failure(status, out + err)
        return directory / f"hythe{mode}"

    def build_ghc(self, directory):
        command = [*self.prefix, self.ghc, "-O0", "-w", "-fkeep-going", "-v1", "-outputdir", "ghc.out", "--make", "Main.hs", "host.c",
                   "-o", "by-ghc"]
        status, out, err = execute(command, directory, 600)
        if status != 0:
            raise Failure(status, out + err)
        return directory / "by-ghc"

    def ghc_accepts(self, directory):
        return execute([*self.prefix, self.ghc, "-fno-code", "-w", "--make", "Main.hs"], directory, 60)[0] == 0

    def run(self, program, count):
        """What each of a batch's programs prints, by number; None for one that does not end."""
        status, out, _ = execute([program], program.parent, RUN_LIMIT)
        parts = sections(out)
        if status == 0 and len(parts) == count:
            return parts
        for number in range(count):
            status, out, _ = execute([program, str(number)], program.parent, 5)
            text = sections(out).get(number, "")
            parts[number] = None if status is None else text if status == 0 else f"{text}\n<ended with {status}>"
        return parts


def sections(text):
    pieces = re.split(r"^== (\d+)\n", text, flags=re.M)
    return {int(pieces[i]): pieces[i + 1] for i in range(1, len(pieces) - 1, 2)}
