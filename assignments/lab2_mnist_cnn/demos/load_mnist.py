# %% [markdown]
# ## 데이터 불러오기와 탐색 · Loading and exploring the data
#
# 학습 이미지 60,000장과 테스트 이미지 10,000장입니다. 아래의 시연(demo) 셀들은 채점하지 않습니다.
#
# ---
#
# 60,000 images to train on and 10,000 to test with. Demo cells like the next ones are not graded.

# %%
(X_train, y_train), (X_test, y_test) = keras.datasets.mnist.load_data()
print(X_train.shape, y_train.shape, X_test.shape, y_test.shape)

# %%
plt.imshow(X_train[0], cmap="gray")
plt.title(f"label: {y_train[0]}")
plt.show()
print(X_train[0].shape, X_train.dtype, X_train.min(), X_train.max())
