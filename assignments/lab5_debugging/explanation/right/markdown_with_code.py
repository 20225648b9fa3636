# right: Markdown with code fences and quotes, after the function it speaks of
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    return model.predict(np.array(img).reshape(1, 28, 28, 1) / 255.0)


EXPLANATION = r'''
### 해설
- **Before**: `np.array(test_img).reshape(28, 28, 1)` \(3-D\)
- **After**: `np.array(test_img).reshape(1, 28, 28, 1) / 255.0` \(4-D, 0–1\)

> "expected shape=(None, 28, 28, 1), found shape=(28, 28, 1)"
'''
