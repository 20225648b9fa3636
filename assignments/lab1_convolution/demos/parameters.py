# %% [markdown]
# ## 파라미터 · Parameters
#
# 파라미터는 학습으로 정해지는 수입니다. 가중치(weight)와 편향(bias)이 있습니다. 편향은 마지막에 더하는 수입니다.
# 그림에서 색칠한 칸과 선이 가중치, 노란 동그라미가 편향입니다. 몇 개인지 세어 보세요.
#
# - 왼쪽: 채널이 2개인 입력에 쓰는 2×2 필터 하나
# - 오른쪽: 입력이 3개, 유닛이 2개인 Dense
#
# ---
#
# Parameters are the numbers that are learned: weights and biases. A bias is added at the end.
# In the picture, colored cells and lines are weights, yellow circles are biases. Count them.
#
# - left: one 2×2 filter for an input with 2 channels
# - right: a Dense layer with 3 inputs and 2 units

# %%
fig, (left, right) = plt.subplots(1, 2, figsize=(8.5, 3.2), layout="constrained")
for channel, color in enumerate(["#f7b7b2", "#b9cdf0"]):
    for row in range(2):
        for column in range(2):
            left.add_patch(plt.Rectangle((channel * 2.8 + column, row), 1, 1, facecolor=color, edgecolor="gray"))
            left.text(channel * 2.8 + column + 0.5, row + 0.5, "w", ha="center", va="center")
    left.text(channel * 2.8 + 1, -0.3, ko_en(f"채널 {channel + 1}\n", f"channel {channel + 1}"), ha="center", va="top")
left.scatter([6], [1], s=500, color="#ffe08a", edgecolor="gray")
left.text(6, 1, "b", ha="center", va="center")
left.set(xlim=(-0.3, 6.8), ylim=(-1.1, 2.4), aspect="equal", title=ko_en("필터 하나", "one filter"))
for start in (0, 1, 2):
    for end in (0.5, 1.5):
        right.plot([0, 2], [start, end], color="tab:blue", zorder=1)
right.scatter([0] * 3, [0, 1, 2], s=300, color="lightgray", edgecolor="gray", zorder=2)
right.scatter([2] * 2, [0.5, 1.5], s=300, color="tab:orange", edgecolor="gray", zorder=2)
right.scatter([2.7] * 2, [0.5, 1.5], s=300, color="#ffe08a", edgecolor="gray", zorder=2)
for height in (0.5, 1.5):
    right.text(2.7, height, "b", ha="center", va="center")
right.text(0, -0.4, ko_en("입력\n", "inputs"), ha="center", va="top")
right.text(2, -0.4, ko_en("유닛\n", "units"), ha="center", va="top")
right.set(xlim=(-0.6, 3.2), ylim=(-1.2, 2.4), aspect="equal", title="Dense")
for ax in (left, right):
    ax.axis("off")
plt.show()
