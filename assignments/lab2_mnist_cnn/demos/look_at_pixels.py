# %% [markdown]
# 픽셀 값의 분포를 그려 봅니다. 막대의 모양은 같고 가로축만 0–255에서 0–1로 바뀝니다. 대부분의 픽셀은 검은색(0)입니다. 세로축은 로그 눈금입니다.
#
# ---
#
# How the pixel values are spread: the bars stay the same, only the axis changes from 0–255 to 0–1. Most pixels are black (0). The vertical axis is logarithmic.

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 3), layout="constrained")
axes[0].hist(X_train[:500].ravel(), bins=32, log=True)
axes[0].set_title(ko_en("원래 픽셀", "raw pixels") + f" ({X_train.dtype})")
scaled = scale_images(X_train[:500])
axes[1].hist(np.ravel(scaled), bins=32, log=True, color="tab:orange")
axes[1].set_title(ko_en("바꾼 픽셀", "scaled pixels") + f" ({scaled.dtype})")
axes[0].set_ylabel(ko_en("픽셀 수", "pixels"))
plt.show()

# %% [markdown]
# ### 원핫 인코딩 · One-hot encoding
#
# 라벨 7은 5보다 2만큼 큰 것이 아닙니다. 이름일 뿐입니다. 그래서 라벨마다 칸을 하나씩 둡니다. 맞는 칸은 1, 나머지는 0입니다.
# 모델도 숫자마다 확률을 하나씩, 모두 10개를 냅니다. 라벨과 출력을 칸끼리 비교할 수 있습니다.
#
# ---
#
# The label 7 is not "two more than 5": labels are names. So each label gets a column of its own: 1 in the right one, 0 in the others.
# The model gives ten probabilities, one a digit. Label and output can be compared column by column.
