module Lib (Stack, empty, push) where
newtype Stack a = Stack { items :: [a] }
empty :: Stack a
empty = Stack []
push :: a -> Stack a -> Stack a
push a (Stack s) = Stack (a : s)
