# %% [markdown]
# 케라스를 쓰기 전에 합성곱 신경망(CNN)이 하는 계산을 NumPy로 직접 만들어 봅니다.
# 순서: 딥러닝과 CNN → 합성곱과 스트라이드 → 패딩 → 속성맵 → RGB 채널 → 풀링 → 전체 CNN → 파라미터 수 → argmax
#
# ---
#
# Before we use Keras, we write the computations of a convolutional neural network (CNN) ourselves, in NumPy.
# The order: deep learning and CNNs, convolution and stride, padding, feature maps, RGB channels, pooling, the whole CNN,
# counting parameters, argmax.

# %% tags=["keep"]
import numpy as np

# %% [markdown]
# 아래 두 셀은 그림을 그리기 위한 것입니다. 읽지 않아도 되지만 실행은 하세요.
#
# ---
#
# The next two cells are for drawing pictures. You need not read them, but run them.

# %%
# 그림 속 한글: 한글 글꼴을 찾아 씁니다. 없으면 그림에는 영어만 나옵니다(pip install koreanize-matplotlib로 설치).
# Korean in pictures: needs a Korean font; without one, pictures are in English (pip install koreanize-matplotlib adds one).
from importlib.util import find_spec
from pathlib import Path

import matplotlib.pyplot as plt
from matplotlib.font_manager import fontManager

# 글꼴 파일만 씁니다: 이 패키지를 import하려면 Python 3.12에서 없어진 distutils가 있어야 합니다.
# Only its font file is used: importing that package needs distutils, which Python 3.12 removed.
package = find_spec("koreanize_matplotlib")
if package:
    fontManager.addfont(Path(package.origin).parent / "fonts" / "NanumGothic.ttf")
korean_fonts = [
    "NanumGothic",
    "Malgun Gothic",
    "Apple SD Gothic Neo",
    "AppleGothic",
    "Noto Sans KR",
    "Noto Sans CJK KR",
    "Noto Sans CJK JP",
]
KOREAN_FONT = next((name for name in korean_fonts if name in fontManager.get_font_names()), None)
if KOREAN_FONT:
    plt.rcParams["font.family"] = ["DejaVu Sans", KOREAN_FONT]


def ko_en(korean, english):
    """그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로. Text in a picture, in both languages or in English."""
    return f"{korean} {english}".replace("\n ", "\n") if KOREAN_FONT else english


# %%
from matplotlib.patches import Rectangle


def draw_grid(ax, values, title="", colors=None):
    """칸마다 수를 씁니다. Draws a table with a number in every cell."""
    values = np.asarray(values)
    for (row, column), value in np.ndenumerate(values):
        color = "white" if colors is None else colors[row][column]
        ax.add_patch(Rectangle((column, row), 1, 1, facecolor=color, edgecolor="gray"))
        ax.text(column + 0.5, row + 0.5, f"{value:g}".replace("-", "−"), ha="center", va="center")
    ax.set(xlim=(-0.1, values.shape[1] + 0.1), ylim=(values.shape[0] + 0.1, -0.1), aspect="equal", title=title)
    ax.axis("off")


def draw_window(ax, row, column, size=3, color="tab:red"):
    """창 하나를 표시합니다. Marks a window."""
    ax.add_patch(Rectangle((column, row), size, size, fill=False, edgecolor=color, linewidth=3))
