# right: gives back a list of lists, Python's own max
def max_pool(image, size=2, stride=None):
    s = size if stride is None else stride
    rows = range(0, len(image) - size + 1, s)
    cols = range(0, len(image[0]) - size + 1, s)
    return [[max(max(row[c:c + size]) for row in image[r:r + size]) for c in cols] for r in rows]
