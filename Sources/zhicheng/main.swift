print("zhicheng")
