module Test where
class B a => A a where a :: a -> Int -- ERROR: cycl
class A a => B a where b :: a -> Int -- ERROR: cycl
