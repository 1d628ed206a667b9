module Test where
data T = T
instance Functor T where -- ERROR: kind
  fmap _ x = x
instance Monad [] where -- ERROR: two instances
  xs >>= f = concatMap f xs
