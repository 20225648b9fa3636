# wrong: the age is not used, everybody is a teenager
greeting = lambda name, age: "안녕하세요 " + name + "님! 청소년입니다."
