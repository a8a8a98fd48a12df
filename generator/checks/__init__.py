"""One kind of fault a file: check(subject) yields what it finds, and knows no line."""
