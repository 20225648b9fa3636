# %% [markdown]
# ## 모델 훈련 · Training the model
#
# - `fit`은 이미지를 32장씩 묶음(batch)으로 나눕니다. 묶음마다 가중치를 한 번 고칩니다.
# - 모든 이미지를 한 번 다 보면 1 에포크(epoch)입니다. 강의에서는 `epochs=3`입니다.
# - `validation_data`의 이미지로는 훈련하지 않습니다. 에포크가 끝날 때마다 점수만 잽니다.
# - `fit`은 에포크마다 잰 점수를 History로 돌려줍니다. `history.history`는 사전(dict)입니다.
#
# ---
#
# - `fit` deals the images out in batches of 32. After each batch it changes the weights once.
# - When all images were seen once, that is one epoch. The lecture has `epochs=3`.
# - `fit` does not train on the images of `validation_data`. It only measures scores on them, at the end of each epoch.
# - `fit` returns the scores of each epoch as a History. `history.history` is a dict.

# %%
for name, images in (("train", X_train), ("test", X_test)):
    print(name, len(images), "/ 32 =", int(np.ceil(len(images) / 32)), "batches")
