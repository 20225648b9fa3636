# %% [markdown]
# MNIST의 손글씨 숫자(28×28 흑백 이미지)를 0–9로 분류하는 합성곱 신경망(CNN)을 케라스(Keras)로 만듭니다.
#
# 1. 문제 셀의 `raise NotImplementedError(...)`를 지우고 코드를 쓰세요.
# 2. 바로 아래의 `grader.check(...)` 셀로 확인하세요.
# 3. 그 밖의 셀은 설명과 시연(demo)입니다. 채점하지 않습니다. 앞의 문제를 풀어야 실행되는 셀도 있습니다.
#
# ---
#
# We build a convolutional neural network (CNN) in Keras that classifies the handwritten digits of MNIST (28×28, grayscale) as 0–9.
#
# 1. In an exercise's cell, replace `raise NotImplementedError(...)` by your code.
# 2. Check it with the cell `grader.check(...)` right below.
# 3. All other cells explain and demonstrate. They are not graded. Some of them run only when the exercises before them are solved.

# %%
# 텐서플로가 시작할 때 출력하는 긴 알림(oneDNN, CUDA)을 감춥니다. Hides the long notices that TensorFlow prints when it starts.
from autograder.student.lab import load_quietly

load_quietly("tensorflow")

# %% tags=["keep"]
import keras
import numpy as np

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import ko_en


# %% [markdown]
# ## 작업순서 · Workflow
#
# 진한 칸은 이번 실습(lab 2)에서, 연한 칸은 다음 실습(lab 3, lab 4)에서 합니다.
#
# ---
#
# The dark boxes are this lab's (lab 2). The light ones follow in the next labs (lab 3 and lab 4).

# %%
steps = [
    ko_en("데이터 불러오기\n", "Loading"),
    ko_en("탐색분석\n", "Exploring"),
    ko_en("데이터 전처리\n", "Pre-processing"),
    ko_en("모델 구축\n", "Building"),
    ko_en("컴파일\n", "Compiling"),
    ko_en("모델 훈련\n", "Training"),
    ko_en("모델 평가\n", "Evaluating"),
    ko_en("예측, 저장\n", "Predicting, saving"),
]
fig, ax = plt.subplots(figsize=(11, 3.2))
for number, step in enumerate(steps):
    row, place = divmod(number, 4)
    now = number < 6
    box = {"boxstyle": "round,pad=0.6", "facecolor": "tab:blue" if now else "lightsteelblue", "edgecolor": "none"}
    ax.text(place, -row, f"{number + 1}. {step}", ha="center", va="center", color="white" if now else "black", bbox=box)
    if place < 3:
        ax.annotate("", (place + 0.61, -row), (place + 0.39, -row), arrowprops={"arrowstyle": "->"})
ax.annotate("", (0, -0.7), (3, -0.3), arrowprops={"arrowstyle": "->"})
ax.set(xlim=(-0.5, 3.5), ylim=(-1.4, 0.4))
ax.axis("off")
plt.show()
