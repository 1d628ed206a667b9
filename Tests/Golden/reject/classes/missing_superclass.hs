module Test where
data T = T
instance Ord T where -- ERROR: no instance `Eq T`
  compare _ _ = EQ
class Show a => P a where p :: a -> String
data U = U
instance P U where p _ = "" -- ERROR: no instance `Show U`
