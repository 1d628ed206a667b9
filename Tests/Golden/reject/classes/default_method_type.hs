module Test where
class C a where
  c :: a -> Int
  c x = x -- ERROR: type
  d :: a -> String
  d = show -- ERROR: no instance `Show a`
