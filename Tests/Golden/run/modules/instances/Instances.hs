module Instances where
import Class
import Types
instance Fmt Money where
  fmt (Money n) = "$" ++ show n
instance Fmt a => Fmt (Maybe a) where
  fmt Nothing = "-"
  fmt (Just a) = fmt a
