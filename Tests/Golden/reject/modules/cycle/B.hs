module B where
import A -- ERROR: import each other
b :: Int
b = a
