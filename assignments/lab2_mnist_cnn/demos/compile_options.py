# %% [markdown]
# ## 컴파일 · Compiling the model
#
# 컴파일은 훈련 방법을 정하는 일입니다. `model.compile(optimizer=..., loss=..., metrics=[...])`
#
# | 옵션 | 뜻 |
# |---|---|
# | optimizer | 가중치를 고치는 방법. 학습률(learning rate)을 조절합니다 |
# | loss | 손실 함수. 점수가 낮을수록 모델의 성과가 좋습니다 |
# | metrics | 사람이 보는 점수. 예: 정확도 |
#
# ---
#
# Compiling settles how to train: `model.compile(optimizer=..., loss=..., metrics=[...])`
#
# | option | meaning |
# |---|---|
# | optimizer | how weights are changed; it controls the learning rate |
# | loss | the loss function: a lower score means that the model performs better |
# | metrics | scores for people to read, such as accuracy |

# %% [markdown]
# ### 학습률 · Learning rate
#
# 옵티마이저는 손실이 낮아지는 쪽으로 가중치를 조금씩 옮깁니다. 한 번에 얼마나 옮기는지가 학습률입니다.
# 작으면 더 정확한 가중치를 찾지만 오래 걸립니다. 너무 크면 가장 낮은 곳을 지나칩니다. 그림의 검은 점에서 시작합니다.
# 아담(Adam) 옵티마이저는 훈련하는 동안 가중치마다 옮기는 폭을 조절합니다.
#
# ---
#
# The optimizer moves the weights step by step to where the loss is lower. The learning rate says how far at a time.
# A small one may find more accurate weights but takes longer. One that is too large jumps over the lowest place. In the pictures it starts at the black dot.
# The Adam optimizer adjusts the step of each weight throughout training.

# %%
fig, axes = plt.subplots(1, 3, figsize=(12, 3))
w = np.linspace(-5, 5, 101)
names = (ko_en("작음", "small"), ko_en("알맞음", "good"), ko_en("너무 큼", "too large"))
for ax, rate, name in zip(axes, (0.03, 0.3, 1.02), names, strict=True):
    path = [-3.5]
    for _ in range(8):
        path.append(path[-1] - rate * 2 * path[-1])
    ax.plot(w, w**2, color="lightgray")
    ax.plot(path, np.square(path), "o-", color="tab:red", markersize=4, linewidth=1)
    ax.plot(path[0], path[0] ** 2, "ko")
    ax.set_title(f"{name}: {rate}")
    ax.set_xlabel(ko_en("가중치", "weight"))
axes[0].set_ylabel(ko_en("손실", "loss"))
plt.show()

# %% [markdown]
# ### 손실 함수 · Loss function
#
# 분류문제에는 교차 엔트로피(cross-entropy)를 가장 많이 씁니다. 이미지 하나의 손실은 −ln(정답 숫자의 확률)입니다.
# 정답에 확률 1을 주면 손실은 0입니다. 확률이 0에 가까우면 손실이 아주 커집니다.
#
# ---
#
# Cross-entropy is the most common choice for classification. An image's loss is −ln(the probability of the right digit).
# A probability of 1 for the right digit costs nothing. Near 0 the loss becomes very large.

# %%
p = np.linspace(0.005, 1, 200)
fig, ax = plt.subplots(figsize=(6, 3.2))
ax.plot(p, -np.log(p))
for chance in (0.1, 0.5, 0.9):
    ax.plot(chance, -np.log(chance), "o", color="tab:red")
    ax.annotate(f"{-np.log(chance):.2f}", (chance, -np.log(chance)), (chance + 0.02, -np.log(chance) + 0.25))
ax.set(xlabel=ko_en("정답 숫자의 확률", "probability of the right digit"), ylabel=ko_en("손실", "loss"))
ax.grid()
plt.show()

# %% [markdown]
# 라벨의 모양에 따라 손실 함수의 이름이 다릅니다. 다음 두 문제에서 각각 알맞은 것을 고르세요. 강의 슬라이드 '컴파일'에 있습니다.
#
# | 라벨 | 예 (숫자가 셋이라면) |
# |---|---|
# | 원핫 | [1,0,0] [0,1,0] [0,0,1] |
# | 정수 | 0 1 2 |
#
# ---
#
# The loss function's name depends on the form of the labels. Choose the right one in each of the next two exercises; the lecture's slide on compiling names them.
#
# | labels | example (with three digits) |
# |---|---|
# | one-hot | [1,0,0] [0,1,0] [0,0,1] |
# | integer | 0 1 2 |
