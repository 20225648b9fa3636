"""How the fuzz tests run: few examples and always the same ones; many more by name, with ``-m slow``."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings

# How many times the examples of an ordinary run the slow one tries.
SLOW = 40


@pytest.fixture(params=[pytest.param(1, id="few"), pytest.param(SLOW, id="many", marks=pytest.mark.slow)])
def fuzz(request: pytest.FixtureRequest) -> Callable[..., None]:
    """``fuzz(promise, *strategies, examples=n)`` calls ``promise`` with n examples of the strategies."""

    def run(promise: Callable[..., None], *strategies: Any, examples: int) -> None:
        profile = settings(
            max_examples=examples * request.param,
            derandomize=True,
            deadline=None,
            database=None,
            # A failing example is printed as it is: making models smaller takes minutes.
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        profile(given(*strategies)(promise))()

    return run
