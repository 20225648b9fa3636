# wrong: a lambda, never called
EXPLANATION = lambda: "The batch axis was missing; I added it and divided by 255."
