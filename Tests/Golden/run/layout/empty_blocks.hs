module Main where
class Empty a where
class Marker a
instance Empty Int where
instance Marker Int
instance Marker Bool where {}
data Void
f :: (Empty a, Marker a) => a -> Int
f _ = 1 where
g :: Int -> Int
g x = x
  where
h :: Int
h = 3 where {}
main :: IO ()
main = do
  print (f (1 :: Int))
  print (g 2 + h)
  let
  print (let {} in 4)
  let {}
  print 5
