"""Pictures in notebooks: Korean text, tables of numbers, windows on them."""

from importlib.util import find_spec
from pathlib import Path
from typing import Any

import matplotlib.pyplot as plt
import numpy as np
from matplotlib.axes import Axes
from matplotlib.font_manager import fontManager
from matplotlib.patches import Rectangle

KOREAN_FONTS = (
    "NanumGothic",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "AppleGothic",
    "Noto Sans KR",
    "Noto Sans CJK KR",
    "Noto Sans CJK JP",
)


def _use_korean_font() -> str:
    """Let Matplotlib draw Korean; returns the font's name, or an empty string where there is none."""
    # Only its font file is used: importing that package needs distutils, which Python 3.12 removed.
    package = find_spec("koreanize_matplotlib")
    if package and package.origin:
        fontManager.addfont(Path(package.origin).parent / "fonts" / "NanumGothic.ttf")
    there = set(fontManager.get_font_names())
    font = next((name for name in KOREAN_FONTS if name in there), "")
    if font:
        plt.rcParams["font.family"] = ["DejaVu Sans", font]
    return font


KOREAN_FONT = _use_korean_font()


def ko_en(korean: str, english: str) -> str:
    """Text in a picture: in both languages, or in English where no Korean font is installed."""
    return f"{korean} {english}".replace("\n ", "\n") if KOREAN_FONT else english


def draw_grid(ax: Axes, values: Any, title: str = "", colors: Any = None) -> None:
    """Draw a table with a number in every cell.

    Args:
        values: numbers, shape (rows, columns).
        colors: Matplotlib colors, shape (rows, columns); None for white.
    """
    values = np.asarray(values)
    for (row, column), value in np.ndenumerate(values):
        color = "white" if colors is None else colors[row][column]
        ax.add_patch(Rectangle((column, row), 1, 1, facecolor=color, edgecolor="gray"))
        ax.text(column + 0.5, row + 0.5, f"{value:g}".replace("-", "−"), ha="center", va="center")
    ax.set(xlim=(-0.1, values.shape[1] + 0.1), ylim=(values.shape[0] + 0.1, -0.1), aspect="equal", title=title)
    ax.axis("off")


def draw_window(ax: Axes, row: int, column: int, size: int = 3, color: str = "tab:red") -> None:
    """Mark ``size`` × ``size`` cells of a table; ``row`` and ``column`` are those of the upper left one."""
    ax.add_patch(Rectangle((column, row), size, size, fill=False, edgecolor=color, linewidth=3))
