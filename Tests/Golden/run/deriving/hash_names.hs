{-# LANGUAGE MagicHash #-}
-- Derived Read and Show of names that end in `#`, and of constructors without fields.
import Text.Read
data A = A# | B# | C deriving (Eq, Show, Read, Ord, Enum, Bounded)
data One = One# deriving (Eq, Show, Read)
data I = Int :%# Int | Int `Con#` Int | P# Int | R# { f# :: Int, (%%#) :: Int, g## :: Int } | (:+) Int Int deriving (Eq, Show, Read)
infixl 6 `Con#`
infixr 4 :%#
data T## = T## Int deriving (Show, Read, Eq)
newtype N# a = N# { unN# :: a } deriving (Show, Read, Eq)
data Neg# a = Neg# a deriving (Show, Read, Eq)
main :: IO ()
main = do
  print [minBound .. maxBound :: A]
  mapM_ (print . (readMaybe :: String -> Maybe A)) ["A#", "B#", "C", "A #", "A", "(B#)", "B # "]
  mapM_ (print . (readMaybe :: String -> Maybe One)) ["One#", "One #", "One"]
  let is = [1 :%# (-2), 3 `Con#` 4, P# (-5), R# 1 (-2) 3, 1 :+ 2]
  print is
  mapM_ (\i -> print (readMaybe (show i) == Just i)) is
  print (map Just is)
  print (showsPrec 6 (is !! 1) "", showsPrec 7 (is !! 1) "", showsPrec 4 (is !! 0) "", showsPrec 5 (is !! 0) "")
  mapM_ (print . (readMaybe :: String -> Maybe I)) ["3 `Con#` 4", "3 `Con #` 4", "(P#) 5", "P # 5", "R#{f#=1,(%%#)=2,g## =3}", "R#{f#=1,(%%#)=2,g##=3}", "R# {f # = 1, (%% #) = 2, g # # = 3}"]
  print (T## 3)
  print (readMaybe (show (T## 3)) :: Maybe T##)
  print (readMaybe "T# # 3" :: Maybe T##)
  print (readMaybe "T ## 3" :: Maybe T##)
  print (N# (N# 'x'))
  print (readMaybe (show (N# (N# 'x'))) == Just (N# (N# 'x')))
  print (map readMaybe [":+:", "(:+:)", "((:+:))", "V", "( :+: )"] :: [Maybe O1])
  print (map readMaybe [":+.", "(:+.)", "((:+.))", "V", "W", "( :+. )"] :: [Maybe O2])
  print [(:+.), W, W2 {}]
  print (map readMaybe ["W2", "W2 {}", "W2{}", "E", "E {}", "E{}"] :: [Maybe O2])
  print (map readMaybe ["E", "E {}", "E{}"] :: [Maybe E])
  print E
data O1 = (:+:) | V Int deriving (Read, Show)
data O2 = (:+.) | W | W2 {} deriving (Read, Show)
data E = E {} deriving (Read, Show)
