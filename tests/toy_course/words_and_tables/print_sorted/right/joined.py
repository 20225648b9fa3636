# right: one print of all lines
order = lambda word: (len(word), word)


def print_sorted(words):
    print("\n".join(sorted(words, key=order)))
