{-# LANGUAGE RankNTypes #-}
-- Constructor patterns of fields that are polymorphic or wait for a context.
module Main (main) where
newtype Poly = Poly (forall a. [a] -> Maybe a)
newtype Empty = Empty (forall a. [a])
data Ctx = Ctx { get :: forall a. Num a => Maybe a, other :: Int }
f :: Empty -> Int
f (Empty []) = 0
f (Empty (x : _)) = x
g :: Ctx -> (Int, Double)
g (Ctx (Just n) k) = (n + k, 1)
g Ctx { get = Nothing } = (0, 0)
h :: (forall a. Show a => a -> (String, a)) -> String
h k = let (s, n) = k (3 :: Int) in s ++ show n
main :: IO ()
main = do
  print (f (Empty []))
  print (g (Ctx (Just 4) 5), g (Ctx Nothing 1))
  putStrLn (h (\x -> (show x, x)))
