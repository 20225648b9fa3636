# %% [markdown]
# 처음 열 장의 라벨을 원핫으로 바꾸어 그립니다. 줄마다 흰 칸이 하나입니다.
#
# ---
#
# The labels of the first ten images, one-hot. Each row has one white cell.

# %%
plt.figure(figsize=(4.5, 4.5))
plt.imshow(one_hot(y_train[:10]), cmap="gray")
plt.xticks(range(10))
plt.yticks(range(10), y_train[:10])
plt.xlabel(ko_en("칸", "column"))
plt.ylabel(ko_en("라벨", "label"))
plt.show()
