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
# 아래 셀은 그림을 그리기 위한 것입니다.
#
# ---
#
# The next cell is for drawing pictures.

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import KOREAN_FONT, draw_grid, draw_window, ko_en
