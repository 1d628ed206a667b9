module Test where
f :: Strin -> Int -- ERROR: not in scope: type or class `Strin`
f _ = 1
data D = D Foo -- ERROR: not in scope
instance Shw D -- ERROR: not in scope
