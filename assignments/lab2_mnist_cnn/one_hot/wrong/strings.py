# wrong: returns strings such as '0000010000'
def one_hot(labels):
    out = []
    for y in labels:
        s = ['0'] * 10
        s[int(y)] = '1'
        out.append(''.join(s))
    return out
