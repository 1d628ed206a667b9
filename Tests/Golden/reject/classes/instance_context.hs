module Test where
class C a where c :: a -> String
newtype W a = W a
instance C (W a) where
  c (W a) = show a -- ERROR: no instance `Show a`
instance C a => C [a] where
  c = concatMap c
f :: String
f = c [W 'x', 'y'] -- ERROR: type `Char`
