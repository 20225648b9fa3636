"""The wheel of this whole package, for a machine that grades: the instructor's side, and no course."""

from importlib.metadata import distribution

from autograder.wheel.libraries import DISTRIBUTION, all_requirements
from autograder.wheel.package import PACKAGE, Wheel, pack

# As `package-data` of pyproject.toml says.
KINDS = (".py", ".toml", ".j2", ".css", ".js", ".mo")


def engine_wheel() -> Wheel:
    """Everything in ``autograder/``, and what it requires without extras; the same code gives the same bytes."""
    paths = sorted(path for path in PACKAGE.rglob("*") if path.suffix in KINDS)
    files = {path.relative_to(PACKAGE.parent).as_posix(): path.read_bytes() for path in paths}
    # An editable one has no other version.
    own = distribution(DISTRIBUTION)
    number = own.version.partition("+")[0]
    name = DISTRIBUTION.replace("-", "_")
    points = "[console_scripts]\nautograder = autograder.cli:main\n"
    return pack(files, name, number, own.metadata["Summary"], all_requirements(), points)
