# %% [markdown]
# 이어서 학습하면 손실이 체크포인트 근처에서 시작합니다. 처음부터 학습하면 높은 곳에서 시작합니다.
#
# 파일에는 Adam이 쓰던 값도 들어 있습니다. `optimizer.build`를 먼저 부르면 그 값도 불러옵니다.
# 부르지 않으면 `Skipping variable loading for optimizer`라는 경고가 나옵니다. 가중치는 그래도 불러옵니다.
#
# ---
#
# When training is resumed, the loss starts near the checkpoint's. From scratch, it starts high up.
#
# The file also holds the values that Adam works with. After `optimizer.build` they are loaded, too.
# Without it there is a warning, `Skipping variable loading for optimizer`. The weights are loaded all the same.

# %%
continued = build_small_model()
continued.optimizer.build(continued.trainable_variables)
resumed = resume_training(continued, "best.weights.h5", x_train, hot_train, epochs=3)
scratch = build_small_model().fit(x_train, hot_train, epochs=3, verbose=0)
best = int(np.argmax(history.history["val_accuracy"])) + 1

fig, ax = plt.subplots(figsize=(8, 3.4))
ax.plot(range(1, 6), history.history["loss"], "o-", label=ko_en("첫 훈련", "first training"))
ax.plot(range(best + 1, best + 4), resumed.history["loss"], "o-", label=ko_en("이어서", "resumed"))
ax.plot(
    range(best + 1, best + 4), scratch.history["loss"], "o--", color="gray", label=ko_en("처음부터", "from scratch")
)
ax.axvline(best, color="tab:orange", linestyle=":", label=ko_en("체크포인트", "checkpoint"))
ax.set(xlabel=ko_en("에포크", "epoch"), ylabel=ko_en("손실", "loss"))
ax.legend(loc="upper center")
plt.show()

# %% [markdown]
# ## 정리 · Summary
#
# | 하는 일 | 파일 | 나중에 쓸 때 |
# |---|---|---|
# | 이미지 저장 | `.png`(그대로), `.jpg`(조금 달라짐) | 흑백, 28×28, (1, 28, 28, 1) |
# | 모델 저장 | `.keras`, `.h5` | 컴파일할 필요 없음 |
# | 가중치 저장 | `.weights.h5` | 같은 구조의 모델을 만들고 컴파일 |
# | 체크포인트 | `.weights.h5` | 가중치를 불러와 이어서 학습 |
# | 텐서보드 | `logs/` 아래의 이벤트 파일 | `tensorboard --logdir=logs/`, http://localhost:6006 |
#
# ---
#
# | what | file | using it later |
# |---|---|---|
# | saving an image | `.png` (unchanged), `.jpg` (a little different) | grayscale, 28×28, (1, 28, 28, 1) |
# | saving the model | `.keras`, `.h5` | no need to compile |
# | saving the weights | `.weights.h5` | build a model of the same structure and compile it |
# | checkpoint | `.weights.h5` | load the weights and go on training |
# | TensorBoard | event files under `logs/` | `tensorboard --logdir=logs/`, http://localhost:6006 |
