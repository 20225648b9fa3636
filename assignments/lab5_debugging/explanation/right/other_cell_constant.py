# right: the text is another constant, named first in Korean
설명 = """ValueError: Input 0 of layer "sequential" is incompatible with the layer ...
Keras가 배치 차원을 찾지 못해서 난 오류입니다. np.expand_dims(x, 0)로 해결했습니다."""

EXPLANATION = 설명
