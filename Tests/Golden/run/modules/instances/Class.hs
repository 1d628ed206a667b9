module Class where
class Fmt a where
  fmt :: a -> String
  fmtMany :: [a] -> String
  fmtMany xs = "[" ++ concatMap ((++ ";") . fmt) xs ++ "]"
instance Fmt a => Fmt [a] where fmt = fmtMany
instance (Fmt a, Fmt b) => Fmt (a, b) where fmt (a, b) = fmt a ++ "&" ++ fmt b
