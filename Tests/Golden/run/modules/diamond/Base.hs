module Base where
newtype Base = Base Int deriving (Eq, Show)
mk :: Int -> Base
mk = Base
sameType :: Base -> Base -> Int
sameType (Base a) (Base b) = a * 10 + b
-- a top-level constant shared by all importers
table :: [Integer]
table = 1 : map (* 3) table
