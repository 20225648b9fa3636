# %% [markdown]
# 두 모델을 비교합니다. 풀링을 하면 펼친 특성이 18,432개에서 1,568개로 줄어듭니다. 그래서 Dense 층의 파라미터도 줄어듭니다.
#
# ---
#
# The two models compared. With pooling, 1,568 features are flattened instead of 18,432, so that Dense has fewer parameters, too.

# %%
pooled_model = build_pooled_cnn()
draw_layers(pooled_model)
print(f"{model.count_params():,} → {pooled_model.count_params():,}")
