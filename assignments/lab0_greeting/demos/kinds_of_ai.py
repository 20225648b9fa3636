# %% [markdown]
# ## 인공지능의 분류 · Classification of Artificial Intelligence
#
# - 인공지능(Artificial Intelligence): 컴퓨터가 사람의 행동을 흉내 내는 모든 기술들
# - 머신러닝(Machine Learning): 통계적 방법을 이용하여 기계가 학습하게 하는 인공지능 기술
# - 딥러닝(Deep Learning): 다중층 신경망을 이용하는 머신러닝 기술
#
# 딥러닝은 머신러닝의 일부이고, 머신러닝은 인공지능의 일부입니다. ChatGPT와 다음 실습의 CNN은 딥러닝입니다.
#
# ---
#
# - Artificial Intelligence: any technique which enables computers to mimic human behavior
# - Machine Learning: a subset of AI techniques which use statistical methods to enable machines to improve with experience
# - Deep Learning: a subset of ML which makes the computation of multi-layer neural networks feasible
#
# Deep learning is a part of machine learning, and that is a part of AI. ChatGPT and the CNN of the next labs are deep learning.

# %%
# 그림에 쓸 글: 한글 글꼴이 있으면 두 언어로, 없으면 영어로 씁니다. Text in pictures: both languages, or English where no Korean font is.
import matplotlib.pyplot as plt

from autograder.student.drawing import ko_en


# %%
from matplotlib.patches import Ellipse

fig, ax = plt.subplots(figsize=(7, 4.2), layout="constrained")
sizes = [(10, 6, "#dbe9f6"), (7, 4.2, "#a9cbe8"), (4, 2.3, "#6aaed6")]
for width, height, color in sizes:
    ax.add_patch(Ellipse((0, height / 2), width, height, facecolor=color, edgecolor="white"))
ax.text(0, 5.0, ko_en("인공지능", "Artificial Intelligence"), ha="center", va="center", fontsize=13)
ax.text(0, 3.2, ko_en("머신러닝", "Machine Learning"), ha="center", va="center", fontsize=13)
ax.text(0, 1.15, ko_en("딥러닝\n", "Deep Learning"), ha="center", va="center", fontsize=13)
ax.set(xlim=(-5.2, 5.2), ylim=(-0.1, 6.1), aspect="equal")
ax.axis("off")
plt.show()

# %% [markdown]
# ## 규칙을 적기와 배우기 · Rules written and rules learned
#
# `greeting`에서는 사람이 규칙을 정했습니다. 머신러닝에서는 컴퓨터가 데이터에서 규칙을 찾습니다.
#
# 아래 예는 느낌표가 몇 개보다 많으면 스팸 메일로 볼지를 데이터로 정합니다. 틀린 개수가 가장 적은 기준을 고릅니다.
#
# ---
#
# In `greeting`, a human wrote the rule. In machine learning, the computer finds the rule in data.
#
# The example below learns from data above how many exclamation marks a mail counts as spam. It takes the limit with the fewest errors.

# %%
import numpy as np

exclamation_marks = np.array([0, 1, 1, 2, 4, 5, 6, 8])
is_spam = np.array([0, 0, 0, 0, 1, 1, 0, 1], dtype=bool)
errors = {limit: int(np.sum((exclamation_marks > limit) != is_spam)) for limit in range(9)}
print(errors)
print("limit:", min(errors, key=errors.get))

# %% [markdown]
# ## 마치며 · Before you hand in
#
# 질문 기록을 채웠나요? 다음 실습에서는 합성곱과 풀링을 손으로 계산합니다.
#
# ---
#
# Have you filled in the prompt log? In the next lab you work out convolution and pooling by hand.
