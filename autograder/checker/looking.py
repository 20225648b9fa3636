"""A pytest plugin: keeps what public checks show, for the student's page. A hidden check can show nothing."""

from collections.abc import Generator
from typing import Any

import pytest

from autograder.student.checking.plugin import CheckPlugin
from autograder.student.checks.showing import looking
from autograder.student.pictures import Picture, write_picture


class Looking:
    """Looks while a public check runs, and holds what it showed until that is taken.

    A public check runs before its submission has met a hidden input, so that nothing of one can stand in a picture.
    """

    def __init__(self, plugin: CheckPlugin) -> None:
        self._plugin = plugin
        self._shown: list[Picture] = []

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_call(self, item: pytest.Item) -> Generator[None, Any, Any]:
        """Keep what is shown meanwhile, however the check ends."""
        check = self._plugin.check_of(item)
        if check is None or check.visibility != "public":
            return (yield)
        with looking() as self._shown:
            return (yield)

    def take(self, failed: bool) -> list[dict[str, Any]]:
        """What the check that has just ended showed, for JSON.

        Args:
            failed: whether it did not pass.
        """
        shown, self._shown = self._shown, []
        return [write_picture(one) for one in shown if failed or not one.of_failed_only]
