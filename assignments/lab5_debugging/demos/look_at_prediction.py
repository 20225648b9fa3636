# %% [markdown]
# 고친 함수로 두 파일을 예측합니다. 막대는 숫자마다의 확률입니다.
#
# ---
#
# Your mended function predicts both files. A bar is a digit's probability.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True)
for ax, name in zip(axes, ("seven.png", "seven.jpg")):
    ax.bar(range(10), predict_seven(model, name)[0])
    ax.set(title=name, xticks=range(10), xlabel=ko_en("숫자", "digit"))
axes[0].set_ylabel(ko_en("확률", "probability"))
plt.show()

# %% [markdown]
# 정규화는 오류를 내지 않아서 더 위험합니다. 0–1로 훈련한 모델에 0–255를 넣어도 답이 나옵니다. 하지만 정확도가 떨어질 수 있고,
# 확률이 거의 모두 0이나 1이 됩니다. 모델이 지나치게 확신하는 것입니다. 테스트 이미지에서 가장 큰 확률이 어떻게 나뉘는지 비교합니다.
#
# ---
#
# Scaling is more dangerous, because forgetting it raises no error. A model trained on 0–1 also answers when it gets 0–255. But its accuracy may drop,
# and nearly all probabilities become 0 or 1: the model is far too sure. We compare how the largest probabilities of the test images are spread.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3), sharey=True)
for ax, highest in zip(axes, (1, 255)):
    accuracy = model.evaluate(x_test * highest, y_test[:1000], verbose=0, return_dict=True)["accuracy"]
    ax.hist(model.predict(x_test * highest, verbose=0).max(axis=1), bins=20, range=(0, 1))
    ax.set_title(f"0–{highest}: " + ko_en("정확도", "accuracy") + f" {accuracy:.3f}")
    ax.set_xlabel(ko_en("가장 큰 확률", "largest probability"))
axes[0].set_ylabel(ko_en("이미지 수", "images"))
plt.show()
