# %% [markdown]
# 제출하기 전에 확인하세요. 원본 이미지 다섯 장이 여러분의 함수를 거쳐 모델까지 가면 결과는 (5, 10)입니다.
#
# ---
#
# Before you hand it in: five raw images go through your function and into the model, and (5, 10) comes out.

# %%
print(X_test[:5].shape, "→", prepare_images(X_test[:5]).shape, "→", model(prepare_images(X_test[:5])).shape)
