"""A container like Gradescope's without Docker: this machine's files, copied on write, with namespaces of their own.

What needs a network is met by programs of the same names: `apt-get`, and `python3 -m pip`, which brings `uv`.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

# What Docker leaves to a container's root: no CAP_SYS_ADMIN, CAP_SYS_PTRACE or CAP_SYS_RESOURCE.
CAPABILITIES = (
    "chown dac_override fowner fsetid kill setgid setuid setpcap net_bind_service net_raw sys_chroot mknod audit_write "
    "setfcap"
)
LIBRARIES = f"lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages"
# The first argument is an empty folder, the second this environment's libraries.
ROOT = f"""
set -e
mount -t tmpfs tmpfs "$1"
cd "$1"
mkdir upper work own own-work root
mount -t overlay overlay -o "lowerdir=/,upperdir=$1/upper,workdir=$1/work" root
mount -t proc proc root/proc
mount --rbind /dev root/dev
mount -t tmpfs -o mode=1777 tmpfs root/tmp
mount -t tmpfs -o mode=1777 tmpfs root/dev/shm
chmod 755 root/root
mkdir -p root/autograder/source root/autograder/results root/autograder/submission "root/autograder/engine/{LIBRARIES}"
mount -t overlay overlay -o "lowerdir=$2,upperdir=$1/own,workdir=$1/own-work" "root/autograder/engine/{LIBRARIES}"
echo ready
exec sleep infinity
"""
PIP = """#!/bin/sh
[ "$1 $2 $3" = "-m pip install" ] || exit 1
mkdir -p /autograder/uv/bin && cp /stubs/uv /autograder/uv/bin/uv
"""
UV = f"""#!/bin/sh
if [ "$1" = venv ]; then exec "{sys.executable}" -m venv --without-pip "$4"; fi
for last in "$@"; do :; done
exec /autograder/engine/bin/python -m pip install --quiet --no-deps --no-index --force-reinstall --no-compile "$last"
"""
STUBS = {"apt-get": "#!/bin/sh\n", "python3": PIP, "uv": UV}


class CannotContain(Exception):
    """This machine allows no such container; the text says why."""


class Container:
    """One container, whose image is built by the zip's own `setup.sh`."""

    def __init__(self, archive: Path) -> None:
        self._folder = tempfile.mkdtemp(prefix="autograder-test-")
        libraries = next(path for path in sys.path if path.endswith("site-packages"))
        command = ["unshare", "--mount", "--pid", "--fork", "--kill-child", "bash", "-c", ROOT, "bash", self._folder]
        self._holder = subprocess.Popen(
            [*command, libraries], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        if self._holder.stdout.readline() != "ready\n":
            reason = self._holder.stderr.read()
            self.close()
            raise CannotContain(reason)
        self.root = Path(f"/proc/{self._inside()}/root{self._folder}/root")
        (self.root / "stubs").mkdir()
        for name, text in STUBS.items():
            (self.root / "stubs" / name).write_text(text, encoding="utf-8")
            (self.root / "stubs" / name).chmod(0o755)
        self.home = self.root / "autograder"
        # As Gradescope does; Python's zipfile loses who may run a file.
        shutil.copy(archive, self.home / "source.zip")
        self.run("unzip", "-q", "/autograder/source.zip", "-d", "/autograder/source")
        self.built = self.run("bash", "/autograder/source/setup.sh", path="/stubs:")
        shutil.copy(self.home / "source" / "run_autograder", self.home / "run_autograder")

    def run(self, *command: str, path: str = "", limited: bool = False, **variables: str):
        """Run a command in the container, to its end."""
        inside = ["nsenter", "--mount", "--pid", "--target", str(self._inside())]
        inside += ["chroot", f"{self._folder}/root"]
        if limited:
            bounding = "".join(f",+{one}" for one in CAPABILITIES.split())
            inside += ["setpriv", f"--bounding-set=-all{bounding}"]
        return subprocess.run(
            [*inside, *command],
            capture_output=True,
            text=True,
            check=False,
            env={"PATH": f"{path}/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", **variables},
        )

    def grade(self, files: Mapping[str, bytes], metadata: Mapping | None = None, **variables: str):
        """Hand in ``files`` (name -> content) and run `run_autograder`: how it ended, and `results.json`."""
        for name in ("submission", "results"):
            shutil.rmtree(self.home / name)
            (self.home / name).mkdir()
        for name, content in files.items():
            (self.home / "submission" / name).write_bytes(content)
        (self.home / "submission_metadata.json").write_text(json.dumps(metadata or {}), encoding="utf-8")
        done = self.run("/autograder/run_autograder", limited=True, **variables)
        return done, json.loads((self.home / "results" / "results.json").read_text(encoding="utf-8"))

    def _inside(self) -> int:
        """The number of the namespace's first process."""
        children = Path(f"/proc/{self._holder.pid}/task/{self._holder.pid}/children").read_text(encoding="ascii")
        return int(children.split()[0])

    def close(self) -> None:
        """End it: nothing of it is left."""
        self._holder.kill()
        self._holder.wait()
        self._holder.stdout.close()
        self._holder.stderr.close()
        os.rmdir(self._folder)  # noqa: PTH106 - it was mounted on in another namespace only
